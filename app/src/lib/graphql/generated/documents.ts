/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Boolean expression to compare columns of type "Boolean". All fields are combined with logical 'AND'. */
export type Boolean_Comparison_Exp = {
  readonly _eq?: boolean | null | undefined;
  readonly _gt?: boolean | null | undefined;
  readonly _gte?: boolean | null | undefined;
  readonly _in?: ReadonlyArray<boolean> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _lt?: boolean | null | undefined;
  readonly _lte?: boolean | null | undefined;
  readonly _neq?: boolean | null | undefined;
  readonly _nin?: ReadonlyArray<boolean> | null | undefined;
};

/** Boolean expression to compare columns of type "Int". All fields are combined with logical 'AND'. */
export type Int_Comparison_Exp = {
  readonly _eq?: number | null | undefined;
  readonly _gt?: number | null | undefined;
  readonly _gte?: number | null | undefined;
  readonly _in?: ReadonlyArray<number> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _lt?: number | null | undefined;
  readonly _lte?: number | null | undefined;
  readonly _neq?: number | null | undefined;
  readonly _nin?: ReadonlyArray<number> | null | undefined;
};

export type OrientationDecision = {
  readonly current_orientation_id?: string | null | undefined;
  readonly keep_former_referent?: boolean | null | undefined;
  readonly motive?: string | null | undefined;
  readonly notebook_id: string;
  readonly program_id: string;
  readonly referent_id?: string | null | undefined;
  readonly review_due_on?: string | null | undefined;
  readonly structure_id: string;
};

/** Boolean expression to compare columns of type "String". All fields are combined with logical 'AND'. */
export type String_Array_Comparison_Exp = {
  /** is the array contained in the given array value */
  readonly _contained_in?: ReadonlyArray<string> | null | undefined;
  /** does the array contain the given value */
  readonly _contains?: ReadonlyArray<string> | null | undefined;
  readonly _eq?: ReadonlyArray<string> | null | undefined;
  readonly _gt?: ReadonlyArray<string> | null | undefined;
  readonly _gte?: ReadonlyArray<string> | null | undefined;
  readonly _in?: ReadonlyArray<ReadonlyArray<string>> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _lt?: ReadonlyArray<string> | null | undefined;
  readonly _lte?: ReadonlyArray<string> | null | undefined;
  readonly _neq?: ReadonlyArray<string> | null | undefined;
  readonly _nin?: ReadonlyArray<ReadonlyArray<string>> | null | undefined;
};

/** Boolean expression to compare columns of type "String". All fields are combined with logical 'AND'. */
export type String_Comparison_Exp = {
  readonly _eq?: string | null | undefined;
  readonly _gt?: string | null | undefined;
  readonly _gte?: string | null | undefined;
  /** does the column match the given case-insensitive pattern */
  readonly _ilike?: string | null | undefined;
  readonly _in?: ReadonlyArray<string> | null | undefined;
  /** does the column match the given POSIX regular expression, case insensitive */
  readonly _iregex?: string | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  /** does the column match the given pattern */
  readonly _like?: string | null | undefined;
  readonly _lt?: string | null | undefined;
  readonly _lte?: string | null | undefined;
  readonly _neq?: string | null | undefined;
  /** does the column NOT match the given case-insensitive pattern */
  readonly _nilike?: string | null | undefined;
  readonly _nin?: ReadonlyArray<string> | null | undefined;
  /** does the column NOT match the given POSIX regular expression, case insensitive */
  readonly _niregex?: string | null | undefined;
  /** does the column NOT match the given pattern */
  readonly _nlike?: string | null | undefined;
  /** does the column NOT match the given POSIX regular expression, case sensitive */
  readonly _nregex?: string | null | undefined;
  /** does the column NOT match the given SQL regular expression */
  readonly _nsimilar?: string | null | undefined;
  /** does the column match the given POSIX regular expression, case sensitive */
  readonly _regex?: string | null | undefined;
  /** does the column match the given SQL regular expression */
  readonly _similar?: string | null | undefined;
};

export type Access_Kind_Enum =
  /** Export */
  | 'exported'
  /** Entrée dans le groupe de suivi */
  | 'joined'
  /** Ouverture du carnet */
  | 'opened'
  /** Recherche dans l’annuaire */
  | 'searched';

/** Boolean expression to compare columns of type "access_kind_enum". All fields are combined with logical 'AND'. */
export type Access_Kind_Enum_Comparison_Exp = {
  readonly _eq?: Access_Kind_Enum | null | undefined;
  readonly _in?: ReadonlyArray<Access_Kind_Enum> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _neq?: Access_Kind_Enum | null | undefined;
  readonly _nin?: ReadonlyArray<Access_Kind_Enum> | null | undefined;
};

export type Access_Log_Aggregate_Bool_Exp = {
  readonly count?: Access_Log_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Access_Log_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Access_Log_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Access_Log_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
};

/** order by aggregate values of table "access_log" */
export type Access_Log_Aggregate_Order_By = {
  readonly count?: Order_By | null | undefined;
  readonly max?: Access_Log_Max_Order_By | null | undefined;
  readonly min?: Access_Log_Min_Order_By | null | undefined;
};

/** input type for inserting array relation for remote table "access_log" */
export type Access_Log_Arr_Rel_Insert_Input = {
  readonly data: ReadonlyArray<Access_Log_Insert_Input>;
  /** upsert condition */
  readonly on_conflict?: Access_Log_On_Conflict | null | undefined;
};

/** Boolean expression to filter rows from the table "access_log". All fields are combined with a logical 'AND'. */
export type Access_Log_Bool_Exp = {
  readonly _and?: ReadonlyArray<Access_Log_Bool_Exp> | null | undefined;
  readonly _not?: Access_Log_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Access_Log_Bool_Exp> | null | undefined;
  readonly account?: Account_Bool_Exp | null | undefined;
  readonly account_id?: Uuid_Comparison_Exp | null | undefined;
  readonly id?: Uuid_Comparison_Exp | null | undefined;
  readonly kind?: Access_Kind_Enum_Comparison_Exp | null | undefined;
  readonly notebook?: Notebook_Bool_Exp | null | undefined;
  readonly notebook_id?: Uuid_Comparison_Exp | null | undefined;
  readonly occurred_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly reason?: String_Comparison_Exp | null | undefined;
  readonly role?: Role_Enum_Comparison_Exp | null | undefined;
  readonly structure?: Structure_Bool_Exp | null | undefined;
  readonly structure_id?: Uuid_Comparison_Exp | null | undefined;
  readonly territory_id?: Uuid_Comparison_Exp | null | undefined;
};

/** unique or primary key constraints on table "access_log" */
export type Access_Log_Constraint =
  /** unique or primary key constraint on columns "id" */
  | 'access_log_pkey';

/** input type for inserting data into table "access_log" */
export type Access_Log_Insert_Input = {
  readonly account?: Account_Obj_Rel_Insert_Input | null | undefined;
  readonly account_id?: string | null | undefined;
  readonly id?: string | null | undefined;
  readonly kind?: Access_Kind_Enum | null | undefined;
  readonly notebook?: Notebook_Obj_Rel_Insert_Input | null | undefined;
  readonly notebook_id?: string | null | undefined;
  readonly occurred_at?: string | null | undefined;
  readonly reason?: string | null | undefined;
  readonly role?: Role_Enum | null | undefined;
  readonly structure?: Structure_Obj_Rel_Insert_Input | null | undefined;
  readonly structure_id?: string | null | undefined;
  readonly territory_id?: string | null | undefined;
};

/** order by max() on columns of table "access_log" */
export type Access_Log_Max_Order_By = {
  readonly account_id?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly occurred_at?: Order_By | null | undefined;
  readonly reason?: Order_By | null | undefined;
  readonly structure_id?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
};

/** order by min() on columns of table "access_log" */
export type Access_Log_Min_Order_By = {
  readonly account_id?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly occurred_at?: Order_By | null | undefined;
  readonly reason?: Order_By | null | undefined;
  readonly structure_id?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
};

/** on_conflict condition type for table "access_log" */
export type Access_Log_On_Conflict = {
  readonly constraint: Access_Log_Constraint;
  readonly update_columns?: ReadonlyArray<Access_Log_Update_Column>;
  readonly where?: Access_Log_Bool_Exp | null | undefined;
};

/** select columns of table "access_log" */
export type Access_Log_Select_Column =
  /** column name */
  | 'account_id'
  /** column name */
  | 'id'
  /** column name */
  | 'kind'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'occurred_at'
  /** column name */
  | 'reason'
  /** column name */
  | 'role'
  /** column name */
  | 'structure_id'
  /** column name */
  | 'territory_id';

/** update columns of table "access_log" */
export type Access_Log_Update_Column =
  /** column name */
  | 'account_id'
  /** column name */
  | 'id'
  /** column name */
  | 'kind'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'occurred_at'
  /** column name */
  | 'reason'
  /** column name */
  | 'role'
  /** column name */
  | 'structure_id'
  /** column name */
  | 'territory_id';

/** Boolean expression to filter rows from the table "account". All fields are combined with a logical 'AND'. */
export type Account_Bool_Exp = {
  readonly _and?: ReadonlyArray<Account_Bool_Exp> | null | undefined;
  readonly _not?: Account_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Account_Bool_Exp> | null | undefined;
  readonly access_logs?: Access_Log_Bool_Exp | null | undefined;
  readonly access_logs_aggregate?: Access_Log_Aggregate_Bool_Exp | null | undefined;
  readonly created_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly disabled_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly email?: Citext_Comparison_Exp | null | undefined;
  readonly events?: Event_Bool_Exp | null | undefined;
  readonly events_aggregate?: Event_Aggregate_Bool_Exp | null | undefined;
  readonly firstname?: String_Comparison_Exp | null | undefined;
  readonly grants?: Role_Grant_Bool_Exp | null | undefined;
  readonly grants_aggregate?: Role_Grant_Aggregate_Bool_Exp | null | undefined;
  readonly id?: Uuid_Comparison_Exp | null | undefined;
  readonly lastname?: String_Comparison_Exp | null | undefined;
  readonly memberships?: Notebook_Member_Bool_Exp | null | undefined;
  readonly memberships_aggregate?: Notebook_Member_Aggregate_Bool_Exp | null | undefined;
  readonly phone?: String_Comparison_Exp | null | undefined;
  readonly position?: String_Comparison_Exp | null | undefined;
  readonly updated_at?: Timestamptz_Comparison_Exp | null | undefined;
};

/** unique or primary key constraints on table "account" */
export type Account_Constraint =
  /** unique or primary key constraint on columns "email" */
  | 'account_email_key'
  /** unique or primary key constraint on columns "id" */
  | 'account_pkey';

/** input type for inserting data into table "account" */
export type Account_Insert_Input = {
  readonly access_logs?: Access_Log_Arr_Rel_Insert_Input | null | undefined;
  readonly created_at?: string | null | undefined;
  readonly disabled_at?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly events?: Event_Arr_Rel_Insert_Input | null | undefined;
  readonly firstname?: string | null | undefined;
  readonly grants?: Role_Grant_Arr_Rel_Insert_Input | null | undefined;
  readonly id?: string | null | undefined;
  readonly lastname?: string | null | undefined;
  readonly memberships?: Notebook_Member_Arr_Rel_Insert_Input | null | undefined;
  readonly phone?: string | null | undefined;
  readonly position?: string | null | undefined;
  readonly updated_at?: string | null | undefined;
};

/** input type for inserting object relation for remote table "account" */
export type Account_Obj_Rel_Insert_Input = {
  readonly data: Account_Insert_Input;
  /** upsert condition */
  readonly on_conflict?: Account_On_Conflict | null | undefined;
};

/** on_conflict condition type for table "account" */
export type Account_On_Conflict = {
  readonly constraint: Account_Constraint;
  readonly update_columns?: ReadonlyArray<Account_Update_Column>;
  readonly where?: Account_Bool_Exp | null | undefined;
};

/** Ordering options when selecting data from "account". */
export type Account_Order_By = {
  readonly access_logs_aggregate?: Access_Log_Aggregate_Order_By | null | undefined;
  readonly created_at?: Order_By | null | undefined;
  readonly disabled_at?: Order_By | null | undefined;
  readonly email?: Order_By | null | undefined;
  readonly events_aggregate?: Event_Aggregate_Order_By | null | undefined;
  readonly firstname?: Order_By | null | undefined;
  readonly grants_aggregate?: Role_Grant_Aggregate_Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly lastname?: Order_By | null | undefined;
  readonly memberships_aggregate?: Notebook_Member_Aggregate_Order_By | null | undefined;
  readonly phone?: Order_By | null | undefined;
  readonly position?: Order_By | null | undefined;
  readonly updated_at?: Order_By | null | undefined;
};

/** update columns of table "account" */
export type Account_Update_Column =
  /** column name */
  | 'created_at'
  /** column name */
  | 'disabled_at'
  /** column name */
  | 'email'
  /** column name */
  | 'firstname'
  /** column name */
  | 'id'
  /** column name */
  | 'lastname'
  /** column name */
  | 'phone'
  /** column name */
  | 'position'
  /** column name */
  | 'updated_at';

export type Action_Aggregate_Bool_Exp = {
  readonly count?: Action_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Action_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Action_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Action_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
};

/** order by aggregate values of table "action" */
export type Action_Aggregate_Order_By = {
  readonly avg?: Action_Avg_Order_By | null | undefined;
  readonly count?: Order_By | null | undefined;
  readonly max?: Action_Max_Order_By | null | undefined;
  readonly min?: Action_Min_Order_By | null | undefined;
  readonly stddev?: Action_Stddev_Order_By | null | undefined;
  readonly stddev_pop?: Action_Stddev_Pop_Order_By | null | undefined;
  readonly stddev_samp?: Action_Stddev_Samp_Order_By | null | undefined;
  readonly sum?: Action_Sum_Order_By | null | undefined;
  readonly var_pop?: Action_Var_Pop_Order_By | null | undefined;
  readonly var_samp?: Action_Var_Samp_Order_By | null | undefined;
  readonly variance?: Action_Variance_Order_By | null | undefined;
};

/** input type for inserting array relation for remote table "action" */
export type Action_Arr_Rel_Insert_Input = {
  readonly data: ReadonlyArray<Action_Insert_Input>;
  /** upsert condition */
  readonly on_conflict?: Action_On_Conflict | null | undefined;
};

/** order by avg() on columns of table "action" */
export type Action_Avg_Order_By = {
  readonly weekly_hours?: Order_By | null | undefined;
};

/** Boolean expression to filter rows from the table "action". All fields are combined with a logical 'AND'. */
export type Action_Bool_Exp = {
  readonly _and?: ReadonlyArray<Action_Bool_Exp> | null | undefined;
  readonly _not?: Action_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Action_Bool_Exp> | null | undefined;
  readonly comments?: Action_Comment_Bool_Exp | null | undefined;
  readonly comments_aggregate?: Action_Comment_Aggregate_Bool_Exp | null | undefined;
  readonly created_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly created_by?: Uuid_Comparison_Exp | null | undefined;
  readonly created_by_account?: Account_Bool_Exp | null | undefined;
  readonly due_on?: Date_Comparison_Exp | null | undefined;
  readonly goal?: Goal_Bool_Exp | null | undefined;
  readonly goal_id?: Uuid_Comparison_Exp | null | undefined;
  readonly id?: Uuid_Comparison_Exp | null | undefined;
  readonly label?: String_Comparison_Exp | null | undefined;
  readonly notebook?: Notebook_Bool_Exp | null | undefined;
  readonly notebook_id?: Uuid_Comparison_Exp | null | undefined;
  readonly owner?: Account_Bool_Exp | null | undefined;
  readonly owner_id?: Uuid_Comparison_Exp | null | undefined;
  readonly service?: Jsonb_Comparison_Exp | null | undefined;
  readonly started_on?: Date_Comparison_Exp | null | undefined;
  readonly status?: Action_Status_Enum_Comparison_Exp | null | undefined;
  readonly territory_id?: Uuid_Comparison_Exp | null | undefined;
  readonly updated_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly weekly_hours?: Numeric_Comparison_Exp | null | undefined;
};

export type Action_Comment_Aggregate_Bool_Exp = {
  readonly count?: Action_Comment_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Action_Comment_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Action_Comment_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Action_Comment_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
};

/** order by aggregate values of table "action_comment" */
export type Action_Comment_Aggregate_Order_By = {
  readonly count?: Order_By | null | undefined;
  readonly max?: Action_Comment_Max_Order_By | null | undefined;
  readonly min?: Action_Comment_Min_Order_By | null | undefined;
};

/** input type for inserting array relation for remote table "action_comment" */
export type Action_Comment_Arr_Rel_Insert_Input = {
  readonly data: ReadonlyArray<Action_Comment_Insert_Input>;
  /** upsert condition */
  readonly on_conflict?: Action_Comment_On_Conflict | null | undefined;
};

/** Boolean expression to filter rows from the table "action_comment". All fields are combined with a logical 'AND'. */
export type Action_Comment_Bool_Exp = {
  readonly _and?: ReadonlyArray<Action_Comment_Bool_Exp> | null | undefined;
  readonly _not?: Action_Comment_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Action_Comment_Bool_Exp> | null | undefined;
  readonly action?: Action_Bool_Exp | null | undefined;
  readonly action_id?: Uuid_Comparison_Exp | null | undefined;
  readonly author?: Account_Bool_Exp | null | undefined;
  readonly author_id?: Uuid_Comparison_Exp | null | undefined;
  readonly body?: String_Comparison_Exp | null | undefined;
  readonly created_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly id?: Uuid_Comparison_Exp | null | undefined;
  readonly notebook?: Notebook_Bool_Exp | null | undefined;
  readonly notebook_id?: Uuid_Comparison_Exp | null | undefined;
  readonly territory_id?: Uuid_Comparison_Exp | null | undefined;
};

/** unique or primary key constraints on table "action_comment" */
export type Action_Comment_Constraint =
  /** unique or primary key constraint on columns "id" */
  | 'action_comment_pkey';

/** input type for inserting data into table "action_comment" */
export type Action_Comment_Insert_Input = {
  readonly action?: Action_Obj_Rel_Insert_Input | null | undefined;
  readonly action_id?: string | null | undefined;
  readonly author?: Account_Obj_Rel_Insert_Input | null | undefined;
  readonly author_id?: string | null | undefined;
  readonly body?: string | null | undefined;
  readonly created_at?: string | null | undefined;
  readonly id?: string | null | undefined;
  readonly notebook?: Notebook_Obj_Rel_Insert_Input | null | undefined;
  readonly notebook_id?: string | null | undefined;
  readonly territory_id?: string | null | undefined;
};

/** order by max() on columns of table "action_comment" */
export type Action_Comment_Max_Order_By = {
  readonly action_id?: Order_By | null | undefined;
  readonly author_id?: Order_By | null | undefined;
  readonly body?: Order_By | null | undefined;
  readonly created_at?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
};

/** order by min() on columns of table "action_comment" */
export type Action_Comment_Min_Order_By = {
  readonly action_id?: Order_By | null | undefined;
  readonly author_id?: Order_By | null | undefined;
  readonly body?: Order_By | null | undefined;
  readonly created_at?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
};

/** on_conflict condition type for table "action_comment" */
export type Action_Comment_On_Conflict = {
  readonly constraint: Action_Comment_Constraint;
  readonly update_columns?: ReadonlyArray<Action_Comment_Update_Column>;
  readonly where?: Action_Comment_Bool_Exp | null | undefined;
};

/** select columns of table "action_comment" */
export type Action_Comment_Select_Column =
  /** column name */
  | 'action_id'
  /** column name */
  | 'author_id'
  /** column name */
  | 'body'
  /** column name */
  | 'created_at'
  /** column name */
  | 'id'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'territory_id';

/** update columns of table "action_comment" */
export type Action_Comment_Update_Column =
  /** column name */
  | 'action_id'
  /** column name */
  | 'author_id'
  /** column name */
  | 'body'
  /** column name */
  | 'created_at'
  /** column name */
  | 'id'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'territory_id';

/** unique or primary key constraints on table "action" */
export type Action_Constraint =
  /** unique or primary key constraint on columns "id", "notebook_id" */
  | 'action_id_notebook_id_key'
  /** unique or primary key constraint on columns "id" */
  | 'action_pkey';

/** input type for inserting data into table "action" */
export type Action_Insert_Input = {
  readonly comments?: Action_Comment_Arr_Rel_Insert_Input | null | undefined;
  readonly created_at?: string | null | undefined;
  readonly created_by?: string | null | undefined;
  readonly created_by_account?: Account_Obj_Rel_Insert_Input | null | undefined;
  readonly due_on?: string | null | undefined;
  readonly goal?: Goal_Obj_Rel_Insert_Input | null | undefined;
  readonly goal_id?: string | null | undefined;
  readonly id?: string | null | undefined;
  readonly label?: string | null | undefined;
  readonly notebook?: Notebook_Obj_Rel_Insert_Input | null | undefined;
  readonly notebook_id?: string | null | undefined;
  readonly owner?: Account_Obj_Rel_Insert_Input | null | undefined;
  readonly owner_id?: string | null | undefined;
  readonly service?: unknown;
  readonly started_on?: string | null | undefined;
  readonly status?: Action_Status_Enum | null | undefined;
  readonly territory_id?: string | null | undefined;
  readonly updated_at?: string | null | undefined;
  readonly weekly_hours?: number | null | undefined;
};

/** order by max() on columns of table "action" */
export type Action_Max_Order_By = {
  readonly created_at?: Order_By | null | undefined;
  readonly created_by?: Order_By | null | undefined;
  readonly due_on?: Order_By | null | undefined;
  readonly goal_id?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly label?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly owner_id?: Order_By | null | undefined;
  readonly started_on?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
  readonly updated_at?: Order_By | null | undefined;
  readonly weekly_hours?: Order_By | null | undefined;
};

/** order by min() on columns of table "action" */
export type Action_Min_Order_By = {
  readonly created_at?: Order_By | null | undefined;
  readonly created_by?: Order_By | null | undefined;
  readonly due_on?: Order_By | null | undefined;
  readonly goal_id?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly label?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly owner_id?: Order_By | null | undefined;
  readonly started_on?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
  readonly updated_at?: Order_By | null | undefined;
  readonly weekly_hours?: Order_By | null | undefined;
};

/** input type for inserting object relation for remote table "action" */
export type Action_Obj_Rel_Insert_Input = {
  readonly data: Action_Insert_Input;
  /** upsert condition */
  readonly on_conflict?: Action_On_Conflict | null | undefined;
};

/** on_conflict condition type for table "action" */
export type Action_On_Conflict = {
  readonly constraint: Action_Constraint;
  readonly update_columns?: ReadonlyArray<Action_Update_Column>;
  readonly where?: Action_Bool_Exp | null | undefined;
};

/** select columns of table "action" */
export type Action_Select_Column =
  /** column name */
  | 'created_at'
  /** column name */
  | 'created_by'
  /** column name */
  | 'due_on'
  /** column name */
  | 'goal_id'
  /** column name */
  | 'id'
  /** column name */
  | 'label'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'owner_id'
  /** column name */
  | 'service'
  /** column name */
  | 'started_on'
  /** column name */
  | 'status'
  /** column name */
  | 'territory_id'
  /** column name */
  | 'updated_at'
  /** column name */
  | 'weekly_hours';

/** input type for updating data in table "action" */
export type Action_Set_Input = {
  readonly created_at?: string | null | undefined;
  readonly created_by?: string | null | undefined;
  readonly due_on?: string | null | undefined;
  readonly goal_id?: string | null | undefined;
  readonly id?: string | null | undefined;
  readonly label?: string | null | undefined;
  readonly notebook_id?: string | null | undefined;
  readonly owner_id?: string | null | undefined;
  readonly service?: unknown;
  readonly started_on?: string | null | undefined;
  readonly status?: Action_Status_Enum | null | undefined;
  readonly territory_id?: string | null | undefined;
  readonly updated_at?: string | null | undefined;
  readonly weekly_hours?: number | null | undefined;
};

export type Action_Status_Enum =
  /** Abandonnée par la personne */
  | 'abandoned'
  /** Annulée par la structure */
  | 'canceled'
  /** Réalisée */
  | 'done'
  /** En cours */
  | 'in_progress'
  /** Prévue */
  | 'planned'
  /** En attente */
  | 'standby';

/** Boolean expression to compare columns of type "action_status_enum". All fields are combined with logical 'AND'. */
export type Action_Status_Enum_Comparison_Exp = {
  readonly _eq?: Action_Status_Enum | null | undefined;
  readonly _in?: ReadonlyArray<Action_Status_Enum> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _neq?: Action_Status_Enum | null | undefined;
  readonly _nin?: ReadonlyArray<Action_Status_Enum> | null | undefined;
};

/** order by stddev() on columns of table "action" */
export type Action_Stddev_Order_By = {
  readonly weekly_hours?: Order_By | null | undefined;
};

/** order by stddev_pop() on columns of table "action" */
export type Action_Stddev_Pop_Order_By = {
  readonly weekly_hours?: Order_By | null | undefined;
};

/** order by stddev_samp() on columns of table "action" */
export type Action_Stddev_Samp_Order_By = {
  readonly weekly_hours?: Order_By | null | undefined;
};

/** order by sum() on columns of table "action" */
export type Action_Sum_Order_By = {
  readonly weekly_hours?: Order_By | null | undefined;
};

/** update columns of table "action" */
export type Action_Update_Column =
  /** column name */
  | 'created_at'
  /** column name */
  | 'created_by'
  /** column name */
  | 'due_on'
  /** column name */
  | 'goal_id'
  /** column name */
  | 'id'
  /** column name */
  | 'label'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'owner_id'
  /** column name */
  | 'service'
  /** column name */
  | 'started_on'
  /** column name */
  | 'status'
  /** column name */
  | 'territory_id'
  /** column name */
  | 'updated_at'
  /** column name */
  | 'weekly_hours';

/** order by var_pop() on columns of table "action" */
export type Action_Var_Pop_Order_By = {
  readonly weekly_hours?: Order_By | null | undefined;
};

/** order by var_samp() on columns of table "action" */
export type Action_Var_Samp_Order_By = {
  readonly weekly_hours?: Order_By | null | undefined;
};

/** order by variance() on columns of table "action" */
export type Action_Variance_Order_By = {
  readonly weekly_hours?: Order_By | null | undefined;
};

export type Appointment_Aggregate_Bool_Exp = {
  readonly count?: Appointment_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Appointment_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Appointment_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Appointment_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
};

/** order by aggregate values of table "appointment" */
export type Appointment_Aggregate_Order_By = {
  readonly avg?: Appointment_Avg_Order_By | null | undefined;
  readonly count?: Order_By | null | undefined;
  readonly max?: Appointment_Max_Order_By | null | undefined;
  readonly min?: Appointment_Min_Order_By | null | undefined;
  readonly stddev?: Appointment_Stddev_Order_By | null | undefined;
  readonly stddev_pop?: Appointment_Stddev_Pop_Order_By | null | undefined;
  readonly stddev_samp?: Appointment_Stddev_Samp_Order_By | null | undefined;
  readonly sum?: Appointment_Sum_Order_By | null | undefined;
  readonly var_pop?: Appointment_Var_Pop_Order_By | null | undefined;
  readonly var_samp?: Appointment_Var_Samp_Order_By | null | undefined;
  readonly variance?: Appointment_Variance_Order_By | null | undefined;
};

/** input type for inserting array relation for remote table "appointment" */
export type Appointment_Arr_Rel_Insert_Input = {
  readonly data: ReadonlyArray<Appointment_Insert_Input>;
  /** upsert condition */
  readonly on_conflict?: Appointment_On_Conflict | null | undefined;
};

/** order by avg() on columns of table "appointment" */
export type Appointment_Avg_Order_By = {
  readonly duration_minutes?: Order_By | null | undefined;
};

/** Boolean expression to filter rows from the table "appointment". All fields are combined with a logical 'AND'. */
export type Appointment_Bool_Exp = {
  readonly _and?: ReadonlyArray<Appointment_Bool_Exp> | null | undefined;
  readonly _not?: Appointment_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Appointment_Bool_Exp> | null | undefined;
  readonly account?: Account_Bool_Exp | null | undefined;
  readonly account_id?: Uuid_Comparison_Exp | null | undefined;
  readonly client?: Partner_Client_Bool_Exp | null | undefined;
  readonly client_id?: Uuid_Comparison_Exp | null | undefined;
  readonly created_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly created_by?: Uuid_Comparison_Exp | null | undefined;
  readonly created_by_account?: Account_Bool_Exp | null | undefined;
  readonly duration_minutes?: Int_Comparison_Exp | null | undefined;
  readonly external_id?: String_Comparison_Exp | null | undefined;
  readonly id?: Uuid_Comparison_Exp | null | undefined;
  readonly mode?: Appointment_Mode_Enum_Comparison_Exp | null | undefined;
  readonly notebook?: Notebook_Bool_Exp | null | undefined;
  readonly notebook_id?: Uuid_Comparison_Exp | null | undefined;
  readonly place?: String_Comparison_Exp | null | undefined;
  readonly source?: Data_Source_Enum_Comparison_Exp | null | undefined;
  readonly source_name?: String_Comparison_Exp | null | undefined;
  readonly starts_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly status?: Appointment_Status_Enum_Comparison_Exp | null | undefined;
  readonly structure?: Structure_Bool_Exp | null | undefined;
  readonly structure_id?: Uuid_Comparison_Exp | null | undefined;
  readonly subject?: String_Comparison_Exp | null | undefined;
  readonly territory_id?: Uuid_Comparison_Exp | null | undefined;
  readonly updated_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly with_name?: String_Comparison_Exp | null | undefined;
};

/** unique or primary key constraints on table "appointment" */
export type Appointment_Constraint =
  /** unique or primary key constraint on columns "territory_id", "source_name", "external_id" */
  | 'appointment_external'
  /** unique or primary key constraint on columns "client_id", "external_id" */
  | 'appointment_of_client'
  /** unique or primary key constraint on columns "id" */
  | 'appointment_pkey';

/** input type for inserting data into table "appointment" */
export type Appointment_Insert_Input = {
  readonly account?: Account_Obj_Rel_Insert_Input | null | undefined;
  readonly account_id?: string | null | undefined;
  readonly client?: Partner_Client_Obj_Rel_Insert_Input | null | undefined;
  readonly client_id?: string | null | undefined;
  readonly created_at?: string | null | undefined;
  readonly created_by?: string | null | undefined;
  readonly created_by_account?: Account_Obj_Rel_Insert_Input | null | undefined;
  readonly duration_minutes?: number | null | undefined;
  readonly external_id?: string | null | undefined;
  readonly id?: string | null | undefined;
  readonly mode?: Appointment_Mode_Enum | null | undefined;
  readonly notebook?: Notebook_Obj_Rel_Insert_Input | null | undefined;
  readonly notebook_id?: string | null | undefined;
  readonly place?: string | null | undefined;
  readonly source?: Data_Source_Enum | null | undefined;
  readonly source_name?: string | null | undefined;
  readonly starts_at?: string | null | undefined;
  readonly status?: Appointment_Status_Enum | null | undefined;
  readonly structure?: Structure_Obj_Rel_Insert_Input | null | undefined;
  readonly structure_id?: string | null | undefined;
  readonly subject?: string | null | undefined;
  readonly territory_id?: string | null | undefined;
  readonly updated_at?: string | null | undefined;
  readonly with_name?: string | null | undefined;
};

/** order by max() on columns of table "appointment" */
export type Appointment_Max_Order_By = {
  readonly account_id?: Order_By | null | undefined;
  readonly client_id?: Order_By | null | undefined;
  readonly created_at?: Order_By | null | undefined;
  readonly created_by?: Order_By | null | undefined;
  readonly duration_minutes?: Order_By | null | undefined;
  readonly external_id?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly place?: Order_By | null | undefined;
  readonly source_name?: Order_By | null | undefined;
  readonly starts_at?: Order_By | null | undefined;
  readonly structure_id?: Order_By | null | undefined;
  readonly subject?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
  readonly updated_at?: Order_By | null | undefined;
  readonly with_name?: Order_By | null | undefined;
};

/** order by min() on columns of table "appointment" */
export type Appointment_Min_Order_By = {
  readonly account_id?: Order_By | null | undefined;
  readonly client_id?: Order_By | null | undefined;
  readonly created_at?: Order_By | null | undefined;
  readonly created_by?: Order_By | null | undefined;
  readonly duration_minutes?: Order_By | null | undefined;
  readonly external_id?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly place?: Order_By | null | undefined;
  readonly source_name?: Order_By | null | undefined;
  readonly starts_at?: Order_By | null | undefined;
  readonly structure_id?: Order_By | null | undefined;
  readonly subject?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
  readonly updated_at?: Order_By | null | undefined;
  readonly with_name?: Order_By | null | undefined;
};

export type Appointment_Mode_Enum =
  /** À domicile */
  | 'home'
  /** Sur place */
  | 'on_site'
  /** Par téléphone */
  | 'phone'
  /** En visioconférence */
  | 'video';

/** Boolean expression to compare columns of type "appointment_mode_enum". All fields are combined with logical 'AND'. */
export type Appointment_Mode_Enum_Comparison_Exp = {
  readonly _eq?: Appointment_Mode_Enum | null | undefined;
  readonly _in?: ReadonlyArray<Appointment_Mode_Enum> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _neq?: Appointment_Mode_Enum | null | undefined;
  readonly _nin?: ReadonlyArray<Appointment_Mode_Enum> | null | undefined;
};

/** on_conflict condition type for table "appointment" */
export type Appointment_On_Conflict = {
  readonly constraint: Appointment_Constraint;
  readonly update_columns?: ReadonlyArray<Appointment_Update_Column>;
  readonly where?: Appointment_Bool_Exp | null | undefined;
};

/** select columns of table "appointment" */
export type Appointment_Select_Column =
  /** column name */
  | 'account_id'
  /** column name */
  | 'client_id'
  /** column name */
  | 'created_at'
  /** column name */
  | 'created_by'
  /** column name */
  | 'duration_minutes'
  /** column name */
  | 'external_id'
  /** column name */
  | 'id'
  /** column name */
  | 'mode'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'place'
  /** column name */
  | 'source'
  /** column name */
  | 'source_name'
  /** column name */
  | 'starts_at'
  /** column name */
  | 'status'
  /** column name */
  | 'structure_id'
  /** column name */
  | 'subject'
  /** column name */
  | 'territory_id'
  /** column name */
  | 'updated_at'
  /** column name */
  | 'with_name';

/** input type for updating data in table "appointment" */
export type Appointment_Set_Input = {
  readonly account_id?: string | null | undefined;
  readonly client_id?: string | null | undefined;
  readonly created_at?: string | null | undefined;
  readonly created_by?: string | null | undefined;
  readonly duration_minutes?: number | null | undefined;
  readonly external_id?: string | null | undefined;
  readonly id?: string | null | undefined;
  readonly mode?: Appointment_Mode_Enum | null | undefined;
  readonly notebook_id?: string | null | undefined;
  readonly place?: string | null | undefined;
  readonly source?: Data_Source_Enum | null | undefined;
  readonly source_name?: string | null | undefined;
  readonly starts_at?: string | null | undefined;
  readonly status?: Appointment_Status_Enum | null | undefined;
  readonly structure_id?: string | null | undefined;
  readonly subject?: string | null | undefined;
  readonly territory_id?: string | null | undefined;
  readonly updated_at?: string | null | undefined;
  readonly with_name?: string | null | undefined;
};

export type Appointment_Status_Enum =
  /** Annulé par la personne */
  | 'excused'
  /** Absence */
  | 'noshow'
  /** À venir */
  | 'pending'
  /** Annulé par le service */
  | 'revoked'
  /** Honoré */
  | 'seen';

/** Boolean expression to compare columns of type "appointment_status_enum". All fields are combined with logical 'AND'. */
export type Appointment_Status_Enum_Comparison_Exp = {
  readonly _eq?: Appointment_Status_Enum | null | undefined;
  readonly _in?: ReadonlyArray<Appointment_Status_Enum> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _neq?: Appointment_Status_Enum | null | undefined;
  readonly _nin?: ReadonlyArray<Appointment_Status_Enum> | null | undefined;
};

/** order by stddev() on columns of table "appointment" */
export type Appointment_Stddev_Order_By = {
  readonly duration_minutes?: Order_By | null | undefined;
};

/** order by stddev_pop() on columns of table "appointment" */
export type Appointment_Stddev_Pop_Order_By = {
  readonly duration_minutes?: Order_By | null | undefined;
};

/** order by stddev_samp() on columns of table "appointment" */
export type Appointment_Stddev_Samp_Order_By = {
  readonly duration_minutes?: Order_By | null | undefined;
};

/** order by sum() on columns of table "appointment" */
export type Appointment_Sum_Order_By = {
  readonly duration_minutes?: Order_By | null | undefined;
};

/** update columns of table "appointment" */
export type Appointment_Update_Column =
  /** column name */
  | 'account_id'
  /** column name */
  | 'client_id'
  /** column name */
  | 'created_at'
  /** column name */
  | 'created_by'
  /** column name */
  | 'duration_minutes'
  /** column name */
  | 'external_id'
  /** column name */
  | 'id'
  /** column name */
  | 'mode'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'place'
  /** column name */
  | 'source'
  /** column name */
  | 'source_name'
  /** column name */
  | 'starts_at'
  /** column name */
  | 'status'
  /** column name */
  | 'structure_id'
  /** column name */
  | 'subject'
  /** column name */
  | 'territory_id'
  /** column name */
  | 'updated_at'
  /** column name */
  | 'with_name';

/** order by var_pop() on columns of table "appointment" */
export type Appointment_Var_Pop_Order_By = {
  readonly duration_minutes?: Order_By | null | undefined;
};

/** order by var_samp() on columns of table "appointment" */
export type Appointment_Var_Samp_Order_By = {
  readonly duration_minutes?: Order_By | null | undefined;
};

/** order by variance() on columns of table "appointment" */
export type Appointment_Variance_Order_By = {
  readonly duration_minutes?: Order_By | null | undefined;
};

export type Audience_Enum =
  /** Bénéficiaire de l’obligation d’emploi */
  | 'boe'
  /** Bénéficiaire du RSA */
  | 'brsa'
  /** Demandeur d’emploi de longue durée */
  | 'deld'
  /** Jeune ni en emploi, ni en études, ni en formation */
  | 'neet'
  /** Personne réfugiée */
  | 'refugee'
  /** Senior en recherche d’emploi */
  | 'senior';

/** Boolean expression to compare columns of type "audience_enum". All fields are combined with logical 'AND'. */
export type Audience_Enum_Comparison_Exp = {
  readonly _eq?: Audience_Enum | null | undefined;
  readonly _in?: ReadonlyArray<Audience_Enum> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _neq?: Audience_Enum | null | undefined;
  readonly _nin?: ReadonlyArray<Audience_Enum> | null | undefined;
};

export type Beneficiary_Audience_Aggregate_Bool_Exp = {
  readonly count?: Beneficiary_Audience_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Beneficiary_Audience_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Beneficiary_Audience_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Beneficiary_Audience_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
};

/** order by aggregate values of table "beneficiary_audience" */
export type Beneficiary_Audience_Aggregate_Order_By = {
  readonly count?: Order_By | null | undefined;
  readonly max?: Beneficiary_Audience_Max_Order_By | null | undefined;
  readonly min?: Beneficiary_Audience_Min_Order_By | null | undefined;
};

/** input type for inserting array relation for remote table "beneficiary_audience" */
export type Beneficiary_Audience_Arr_Rel_Insert_Input = {
  readonly data: ReadonlyArray<Beneficiary_Audience_Insert_Input>;
  /** upsert condition */
  readonly on_conflict?: Beneficiary_Audience_On_Conflict | null | undefined;
};

/** Boolean expression to filter rows from the table "beneficiary_audience". All fields are combined with a logical 'AND'. */
export type Beneficiary_Audience_Bool_Exp = {
  readonly _and?: ReadonlyArray<Beneficiary_Audience_Bool_Exp> | null | undefined;
  readonly _not?: Beneficiary_Audience_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Beneficiary_Audience_Bool_Exp> | null | undefined;
  readonly audience?: Audience_Enum_Comparison_Exp | null | undefined;
  readonly beneficiary?: Beneficiary_Bool_Exp | null | undefined;
  readonly beneficiary_id?: Uuid_Comparison_Exp | null | undefined;
  readonly ended_on?: Date_Comparison_Exp | null | undefined;
  readonly id?: Uuid_Comparison_Exp | null | undefined;
  readonly started_on?: Date_Comparison_Exp | null | undefined;
  readonly territory_id?: Uuid_Comparison_Exp | null | undefined;
};

/** unique or primary key constraints on table "beneficiary_audience" */
export type Beneficiary_Audience_Constraint =
  /** unique or primary key constraint on columns "beneficiary_id", "audience" */
  | 'beneficiary_audience_current'
  /** unique or primary key constraint on columns "id" */
  | 'beneficiary_audience_pkey';

/** input type for inserting data into table "beneficiary_audience" */
export type Beneficiary_Audience_Insert_Input = {
  readonly audience?: Audience_Enum | null | undefined;
  readonly beneficiary?: Beneficiary_Obj_Rel_Insert_Input | null | undefined;
  readonly beneficiary_id?: string | null | undefined;
  readonly ended_on?: string | null | undefined;
  readonly id?: string | null | undefined;
  readonly started_on?: string | null | undefined;
  readonly territory_id?: string | null | undefined;
};

/** order by max() on columns of table "beneficiary_audience" */
export type Beneficiary_Audience_Max_Order_By = {
  readonly beneficiary_id?: Order_By | null | undefined;
  readonly ended_on?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly started_on?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
};

/** order by min() on columns of table "beneficiary_audience" */
export type Beneficiary_Audience_Min_Order_By = {
  readonly beneficiary_id?: Order_By | null | undefined;
  readonly ended_on?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly started_on?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
};

/** on_conflict condition type for table "beneficiary_audience" */
export type Beneficiary_Audience_On_Conflict = {
  readonly constraint: Beneficiary_Audience_Constraint;
  readonly update_columns?: ReadonlyArray<Beneficiary_Audience_Update_Column>;
  readonly where?: Beneficiary_Audience_Bool_Exp | null | undefined;
};

/** select columns of table "beneficiary_audience" */
export type Beneficiary_Audience_Select_Column =
  /** column name */
  | 'audience'
  /** column name */
  | 'beneficiary_id'
  /** column name */
  | 'ended_on'
  /** column name */
  | 'id'
  /** column name */
  | 'started_on'
  /** column name */
  | 'territory_id';

/** update columns of table "beneficiary_audience" */
export type Beneficiary_Audience_Update_Column =
  /** column name */
  | 'audience'
  /** column name */
  | 'beneficiary_id'
  /** column name */
  | 'ended_on'
  /** column name */
  | 'id'
  /** column name */
  | 'started_on'
  /** column name */
  | 'territory_id';

/** Boolean expression to filter rows from the table "beneficiary". All fields are combined with a logical 'AND'. */
export type Beneficiary_Bool_Exp = {
  readonly _and?: ReadonlyArray<Beneficiary_Bool_Exp> | null | undefined;
  readonly _not?: Beneficiary_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Beneficiary_Bool_Exp> | null | undefined;
  readonly address?: String_Comparison_Exp | null | undefined;
  readonly audiences?: Beneficiary_Audience_Bool_Exp | null | undefined;
  readonly audiences_aggregate?: Beneficiary_Audience_Aggregate_Bool_Exp | null | undefined;
  readonly birth_name?: String_Comparison_Exp | null | undefined;
  readonly caf_number?: String_Comparison_Exp | null | undefined;
  readonly city?: String_Comparison_Exp | null | undefined;
  readonly commune?: Commune_Bool_Exp | null | undefined;
  readonly created_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly date_of_birth?: Date_Comparison_Exp | null | undefined;
  readonly email?: Citext_Comparison_Exp | null | undefined;
  readonly external_id?: String_Comparison_Exp | null | undefined;
  readonly firstname?: String_Comparison_Exp | null | undefined;
  readonly france_travail_id?: String_Comparison_Exp | null | undefined;
  readonly homonym_confirmed_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly id?: Uuid_Comparison_Exp | null | undefined;
  readonly insee_code?: String_Comparison_Exp | null | undefined;
  readonly lastname?: String_Comparison_Exp | null | undefined;
  readonly merged_into?: Uuid_Comparison_Exp | null | undefined;
  readonly merged_into_beneficiary?: Beneficiary_Bool_Exp | null | undefined;
  readonly notebook?: Notebook_Bool_Exp | null | undefined;
  readonly objected_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly phone?: String_Comparison_Exp | null | undefined;
  readonly place_of_birth?: String_Comparison_Exp | null | undefined;
  readonly postal_code?: String_Comparison_Exp | null | undefined;
  readonly preferred_channel?: Contact_Channel_Enum_Comparison_Exp | null | undefined;
  readonly rights_and_duties?: Boolean_Comparison_Exp | null | undefined;
  readonly rsa_closed_on?: Date_Comparison_Exp | null | undefined;
  readonly rsa_closure_reason?: Rsa_Closure_Reason_Enum_Comparison_Exp | null | undefined;
  readonly rsa_state?: Rsa_State_Enum_Comparison_Exp | null | undefined;
  readonly rsa_suspension_reason?: Rsa_Suspension_Reason_Enum_Comparison_Exp | null | undefined;
  readonly search_letters?: String_Array_Comparison_Exp | null | undefined;
  readonly search_name?: String_Comparison_Exp | null | undefined;
  readonly territory_id?: Uuid_Comparison_Exp | null | undefined;
  readonly updated_at?: Timestamptz_Comparison_Exp | null | undefined;
};

/** unique or primary key constraints on table "beneficiary" */
export type Beneficiary_Constraint =
  /** unique or primary key constraint on columns "id", "territory_id" */
  | 'beneficiary_id_territory_id_key'
  /** unique or primary key constraint on columns "id" */
  | 'beneficiary_pkey'
  /** unique or primary key constraint on columns "territory_id", "caf_number" */
  | 'beneficiary_territory_id_caf_number_key'
  /** unique or primary key constraint on columns "territory_id", "external_id" */
  | 'beneficiary_territory_id_external_id_key'
  /** unique or primary key constraint on columns "territory_id", "france_travail_id" */
  | 'beneficiary_territory_id_france_travail_id_key';

/** input type for inserting data into table "beneficiary" */
export type Beneficiary_Insert_Input = {
  readonly address?: string | null | undefined;
  readonly audiences?: Beneficiary_Audience_Arr_Rel_Insert_Input | null | undefined;
  readonly birth_name?: string | null | undefined;
  readonly caf_number?: string | null | undefined;
  readonly city?: string | null | undefined;
  readonly commune?: Commune_Obj_Rel_Insert_Input | null | undefined;
  readonly created_at?: string | null | undefined;
  readonly date_of_birth?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly external_id?: string | null | undefined;
  readonly firstname?: string | null | undefined;
  readonly france_travail_id?: string | null | undefined;
  readonly homonym_confirmed_at?: string | null | undefined;
  readonly id?: string | null | undefined;
  readonly insee_code?: string | null | undefined;
  readonly lastname?: string | null | undefined;
  readonly merged_into?: string | null | undefined;
  readonly merged_into_beneficiary?: Beneficiary_Obj_Rel_Insert_Input | null | undefined;
  readonly notebook?: Notebook_Obj_Rel_Insert_Input | null | undefined;
  readonly objected_at?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly place_of_birth?: string | null | undefined;
  readonly postal_code?: string | null | undefined;
  readonly preferred_channel?: Contact_Channel_Enum | null | undefined;
  readonly rights_and_duties?: boolean | null | undefined;
  readonly rsa_closed_on?: string | null | undefined;
  readonly rsa_closure_reason?: Rsa_Closure_Reason_Enum | null | undefined;
  readonly rsa_state?: Rsa_State_Enum | null | undefined;
  readonly rsa_suspension_reason?: Rsa_Suspension_Reason_Enum | null | undefined;
  readonly territory_id?: string | null | undefined;
  readonly updated_at?: string | null | undefined;
};

/** input type for inserting object relation for remote table "beneficiary" */
export type Beneficiary_Obj_Rel_Insert_Input = {
  readonly data: Beneficiary_Insert_Input;
  /** upsert condition */
  readonly on_conflict?: Beneficiary_On_Conflict | null | undefined;
};

/** on_conflict condition type for table "beneficiary" */
export type Beneficiary_On_Conflict = {
  readonly constraint: Beneficiary_Constraint;
  readonly update_columns?: ReadonlyArray<Beneficiary_Update_Column>;
  readonly where?: Beneficiary_Bool_Exp | null | undefined;
};

/** Ordering options when selecting data from "beneficiary". */
export type Beneficiary_Order_By = {
  readonly address?: Order_By | null | undefined;
  readonly audiences_aggregate?: Beneficiary_Audience_Aggregate_Order_By | null | undefined;
  readonly birth_name?: Order_By | null | undefined;
  readonly caf_number?: Order_By | null | undefined;
  readonly city?: Order_By | null | undefined;
  readonly commune?: Commune_Order_By | null | undefined;
  readonly created_at?: Order_By | null | undefined;
  readonly date_of_birth?: Order_By | null | undefined;
  readonly email?: Order_By | null | undefined;
  readonly external_id?: Order_By | null | undefined;
  readonly firstname?: Order_By | null | undefined;
  readonly france_travail_id?: Order_By | null | undefined;
  readonly homonym_confirmed_at?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly insee_code?: Order_By | null | undefined;
  readonly lastname?: Order_By | null | undefined;
  readonly merged_into?: Order_By | null | undefined;
  readonly merged_into_beneficiary?: Beneficiary_Order_By | null | undefined;
  readonly notebook?: Notebook_Order_By | null | undefined;
  readonly objected_at?: Order_By | null | undefined;
  readonly phone?: Order_By | null | undefined;
  readonly place_of_birth?: Order_By | null | undefined;
  readonly postal_code?: Order_By | null | undefined;
  readonly preferred_channel?: Order_By | null | undefined;
  readonly rights_and_duties?: Order_By | null | undefined;
  readonly rsa_closed_on?: Order_By | null | undefined;
  readonly rsa_closure_reason?: Order_By | null | undefined;
  readonly rsa_state?: Order_By | null | undefined;
  readonly rsa_suspension_reason?: Order_By | null | undefined;
  readonly search_letters?: Order_By | null | undefined;
  readonly search_name?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
  readonly updated_at?: Order_By | null | undefined;
};

/** input type for updating data in table "beneficiary" */
export type Beneficiary_Set_Input = {
  readonly address?: string | null | undefined;
  readonly birth_name?: string | null | undefined;
  readonly caf_number?: string | null | undefined;
  readonly city?: string | null | undefined;
  readonly created_at?: string | null | undefined;
  readonly date_of_birth?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly external_id?: string | null | undefined;
  readonly firstname?: string | null | undefined;
  readonly france_travail_id?: string | null | undefined;
  readonly homonym_confirmed_at?: string | null | undefined;
  readonly id?: string | null | undefined;
  readonly insee_code?: string | null | undefined;
  readonly lastname?: string | null | undefined;
  readonly merged_into?: string | null | undefined;
  readonly objected_at?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly place_of_birth?: string | null | undefined;
  readonly postal_code?: string | null | undefined;
  readonly preferred_channel?: Contact_Channel_Enum | null | undefined;
  readonly rights_and_duties?: boolean | null | undefined;
  readonly rsa_closed_on?: string | null | undefined;
  readonly rsa_closure_reason?: Rsa_Closure_Reason_Enum | null | undefined;
  readonly rsa_state?: Rsa_State_Enum | null | undefined;
  readonly rsa_suspension_reason?: Rsa_Suspension_Reason_Enum | null | undefined;
  readonly territory_id?: string | null | undefined;
  readonly updated_at?: string | null | undefined;
};

/** update columns of table "beneficiary" */
export type Beneficiary_Update_Column =
  /** column name */
  | 'address'
  /** column name */
  | 'birth_name'
  /** column name */
  | 'caf_number'
  /** column name */
  | 'city'
  /** column name */
  | 'created_at'
  /** column name */
  | 'date_of_birth'
  /** column name */
  | 'email'
  /** column name */
  | 'external_id'
  /** column name */
  | 'firstname'
  /** column name */
  | 'france_travail_id'
  /** column name */
  | 'homonym_confirmed_at'
  /** column name */
  | 'id'
  /** column name */
  | 'insee_code'
  /** column name */
  | 'lastname'
  /** column name */
  | 'merged_into'
  /** column name */
  | 'objected_at'
  /** column name */
  | 'phone'
  /** column name */
  | 'place_of_birth'
  /** column name */
  | 'postal_code'
  /** column name */
  | 'preferred_channel'
  /** column name */
  | 'rights_and_duties'
  /** column name */
  | 'rsa_closed_on'
  /** column name */
  | 'rsa_closure_reason'
  /** column name */
  | 'rsa_state'
  /** column name */
  | 'rsa_suspension_reason'
  /** column name */
  | 'territory_id'
  /** column name */
  | 'updated_at';

/** Boolean expression to compare columns of type "citext". All fields are combined with logical 'AND'. */
export type Citext_Comparison_Exp = {
  readonly _eq?: string | null | undefined;
  readonly _gt?: string | null | undefined;
  readonly _gte?: string | null | undefined;
  /** does the column match the given case-insensitive pattern */
  readonly _ilike?: string | null | undefined;
  readonly _in?: ReadonlyArray<string> | null | undefined;
  /** does the column match the given POSIX regular expression, case insensitive */
  readonly _iregex?: string | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  /** does the column match the given pattern */
  readonly _like?: string | null | undefined;
  readonly _lt?: string | null | undefined;
  readonly _lte?: string | null | undefined;
  readonly _neq?: string | null | undefined;
  /** does the column NOT match the given case-insensitive pattern */
  readonly _nilike?: string | null | undefined;
  readonly _nin?: ReadonlyArray<string> | null | undefined;
  /** does the column NOT match the given POSIX regular expression, case insensitive */
  readonly _niregex?: string | null | undefined;
  /** does the column NOT match the given pattern */
  readonly _nlike?: string | null | undefined;
  /** does the column NOT match the given POSIX regular expression, case sensitive */
  readonly _nregex?: string | null | undefined;
  /** does the column NOT match the given SQL regular expression */
  readonly _nsimilar?: string | null | undefined;
  /** does the column match the given POSIX regular expression, case sensitive */
  readonly _regex?: string | null | undefined;
  /** does the column match the given SQL regular expression */
  readonly _similar?: string | null | undefined;
};

export type Commune_Aggregate_Bool_Exp = {
  readonly count?: Commune_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Commune_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Commune_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Commune_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
};

/** order by aggregate values of table "commune" */
export type Commune_Aggregate_Order_By = {
  readonly avg?: Commune_Avg_Order_By | null | undefined;
  readonly count?: Order_By | null | undefined;
  readonly max?: Commune_Max_Order_By | null | undefined;
  readonly min?: Commune_Min_Order_By | null | undefined;
  readonly stddev?: Commune_Stddev_Order_By | null | undefined;
  readonly stddev_pop?: Commune_Stddev_Pop_Order_By | null | undefined;
  readonly stddev_samp?: Commune_Stddev_Samp_Order_By | null | undefined;
  readonly sum?: Commune_Sum_Order_By | null | undefined;
  readonly var_pop?: Commune_Var_Pop_Order_By | null | undefined;
  readonly var_samp?: Commune_Var_Samp_Order_By | null | undefined;
  readonly variance?: Commune_Variance_Order_By | null | undefined;
};

/** input type for inserting array relation for remote table "commune" */
export type Commune_Arr_Rel_Insert_Input = {
  readonly data: ReadonlyArray<Commune_Insert_Input>;
  /** upsert condition */
  readonly on_conflict?: Commune_On_Conflict | null | undefined;
};

/** order by avg() on columns of table "commune" */
export type Commune_Avg_Order_By = {
  readonly population?: Order_By | null | undefined;
};

/** Boolean expression to filter rows from the table "commune". All fields are combined with a logical 'AND'. */
export type Commune_Bool_Exp = {
  readonly _and?: ReadonlyArray<Commune_Bool_Exp> | null | undefined;
  readonly _not?: Commune_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Commune_Bool_Exp> | null | undefined;
  readonly department?: String_Comparison_Exp | null | undefined;
  readonly ended_on?: Date_Comparison_Exp | null | undefined;
  readonly epci?: String_Comparison_Exp | null | undefined;
  readonly insee_code?: String_Comparison_Exp | null | undefined;
  readonly name?: String_Comparison_Exp | null | undefined;
  readonly of_department?: Department_Bool_Exp | null | undefined;
  readonly of_epci?: Epci_Bool_Exp | null | undefined;
  readonly population?: Int_Comparison_Exp | null | undefined;
  readonly postal_codes?: String_Array_Comparison_Exp | null | undefined;
  readonly search_name?: String_Comparison_Exp | null | undefined;
};

/** unique or primary key constraints on table "commune" */
export type Commune_Constraint =
  /** unique or primary key constraint on columns "insee_code" */
  | 'commune_pkey';

/** input type for inserting data into table "commune" */
export type Commune_Insert_Input = {
  readonly department?: string | null | undefined;
  readonly ended_on?: string | null | undefined;
  readonly epci?: string | null | undefined;
  readonly insee_code?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly of_department?: Department_Obj_Rel_Insert_Input | null | undefined;
  readonly of_epci?: Epci_Obj_Rel_Insert_Input | null | undefined;
  readonly population?: number | null | undefined;
  readonly postal_codes?: ReadonlyArray<string> | null | undefined;
};

/** order by max() on columns of table "commune" */
export type Commune_Max_Order_By = {
  readonly department?: Order_By | null | undefined;
  readonly ended_on?: Order_By | null | undefined;
  readonly epci?: Order_By | null | undefined;
  readonly insee_code?: Order_By | null | undefined;
  readonly name?: Order_By | null | undefined;
  readonly population?: Order_By | null | undefined;
  readonly search_name?: Order_By | null | undefined;
};

/** order by min() on columns of table "commune" */
export type Commune_Min_Order_By = {
  readonly department?: Order_By | null | undefined;
  readonly ended_on?: Order_By | null | undefined;
  readonly epci?: Order_By | null | undefined;
  readonly insee_code?: Order_By | null | undefined;
  readonly name?: Order_By | null | undefined;
  readonly population?: Order_By | null | undefined;
  readonly search_name?: Order_By | null | undefined;
};

/** input type for inserting object relation for remote table "commune" */
export type Commune_Obj_Rel_Insert_Input = {
  readonly data: Commune_Insert_Input;
  /** upsert condition */
  readonly on_conflict?: Commune_On_Conflict | null | undefined;
};

/** on_conflict condition type for table "commune" */
export type Commune_On_Conflict = {
  readonly constraint: Commune_Constraint;
  readonly update_columns?: ReadonlyArray<Commune_Update_Column>;
  readonly where?: Commune_Bool_Exp | null | undefined;
};

/** Ordering options when selecting data from "commune". */
export type Commune_Order_By = {
  readonly department?: Order_By | null | undefined;
  readonly ended_on?: Order_By | null | undefined;
  readonly epci?: Order_By | null | undefined;
  readonly insee_code?: Order_By | null | undefined;
  readonly name?: Order_By | null | undefined;
  readonly of_department?: Department_Order_By | null | undefined;
  readonly of_epci?: Epci_Order_By | null | undefined;
  readonly population?: Order_By | null | undefined;
  readonly postal_codes?: Order_By | null | undefined;
  readonly search_name?: Order_By | null | undefined;
};

/** select columns of table "commune" */
export type Commune_Select_Column =
  /** column name */
  | 'department'
  /** column name */
  | 'ended_on'
  /** column name */
  | 'epci'
  /** column name */
  | 'insee_code'
  /** column name */
  | 'name'
  /** column name */
  | 'population'
  /** column name */
  | 'postal_codes'
  /** column name */
  | 'search_name';

/** order by stddev() on columns of table "commune" */
export type Commune_Stddev_Order_By = {
  readonly population?: Order_By | null | undefined;
};

/** order by stddev_pop() on columns of table "commune" */
export type Commune_Stddev_Pop_Order_By = {
  readonly population?: Order_By | null | undefined;
};

/** order by stddev_samp() on columns of table "commune" */
export type Commune_Stddev_Samp_Order_By = {
  readonly population?: Order_By | null | undefined;
};

/** order by sum() on columns of table "commune" */
export type Commune_Sum_Order_By = {
  readonly population?: Order_By | null | undefined;
};

/** update columns of table "commune" */
export type Commune_Update_Column =
  /** column name */
  | 'department'
  /** column name */
  | 'ended_on'
  /** column name */
  | 'epci'
  /** column name */
  | 'insee_code'
  /** column name */
  | 'name'
  /** column name */
  | 'population'
  /** column name */
  | 'postal_codes';

/** order by var_pop() on columns of table "commune" */
export type Commune_Var_Pop_Order_By = {
  readonly population?: Order_By | null | undefined;
};

/** order by var_samp() on columns of table "commune" */
export type Commune_Var_Samp_Order_By = {
  readonly population?: Order_By | null | undefined;
};

/** order by variance() on columns of table "commune" */
export type Commune_Variance_Order_By = {
  readonly population?: Order_By | null | undefined;
};

export type Contact_Channel_Enum =
  /** Courriel */
  | 'email'
  /** Courrier postal */
  | 'mail'
  /** Téléphone */
  | 'phone'
  /** SMS */
  | 'sms';

/** Boolean expression to compare columns of type "contact_channel_enum". All fields are combined with logical 'AND'. */
export type Contact_Channel_Enum_Comparison_Exp = {
  readonly _eq?: Contact_Channel_Enum | null | undefined;
  readonly _in?: ReadonlyArray<Contact_Channel_Enum> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _neq?: Contact_Channel_Enum | null | undefined;
  readonly _nin?: ReadonlyArray<Contact_Channel_Enum> | null | undefined;
};

export type Contract_Aggregate_Bool_Exp = {
  readonly count?: Contract_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Contract_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Contract_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Contract_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
};

/** order by aggregate values of table "contract" */
export type Contract_Aggregate_Order_By = {
  readonly count?: Order_By | null | undefined;
  readonly max?: Contract_Max_Order_By | null | undefined;
  readonly min?: Contract_Min_Order_By | null | undefined;
};

/** input type for inserting array relation for remote table "contract" */
export type Contract_Arr_Rel_Insert_Input = {
  readonly data: ReadonlyArray<Contract_Insert_Input>;
  /** upsert condition */
  readonly on_conflict?: Contract_On_Conflict | null | undefined;
};

/** Boolean expression to filter rows from the table "contract". All fields are combined with a logical 'AND'. */
export type Contract_Bool_Exp = {
  readonly _and?: ReadonlyArray<Contract_Bool_Exp> | null | undefined;
  readonly _not?: Contract_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Contract_Bool_Exp> | null | undefined;
  readonly created_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly created_by?: Uuid_Comparison_Exp | null | undefined;
  readonly created_by_account?: Account_Bool_Exp | null | undefined;
  readonly goals?: Goal_Bool_Exp | null | undefined;
  readonly goals_aggregate?: Goal_Aggregate_Bool_Exp | null | undefined;
  readonly id?: Uuid_Comparison_Exp | null | undefined;
  readonly kind?: Contract_Kind_Enum_Comparison_Exp | null | undefined;
  readonly notebook?: Notebook_Bool_Exp | null | undefined;
  readonly notebook_id?: Uuid_Comparison_Exp | null | undefined;
  readonly territory_id?: Uuid_Comparison_Exp | null | undefined;
  readonly versions?: Contract_Version_Bool_Exp | null | undefined;
  readonly versions_aggregate?: Contract_Version_Aggregate_Bool_Exp | null | undefined;
};

/** unique or primary key constraints on table "contract" */
export type Contract_Constraint =
  /** unique or primary key constraint on columns "id", "notebook_id" */
  | 'contract_id_notebook_id_key'
  /** unique or primary key constraint on columns "id" */
  | 'contract_pkey';

/** input type for inserting data into table "contract" */
export type Contract_Insert_Input = {
  readonly created_at?: string | null | undefined;
  readonly created_by?: string | null | undefined;
  readonly created_by_account?: Account_Obj_Rel_Insert_Input | null | undefined;
  readonly goals?: Goal_Arr_Rel_Insert_Input | null | undefined;
  readonly id?: string | null | undefined;
  readonly kind?: Contract_Kind_Enum | null | undefined;
  readonly notebook?: Notebook_Obj_Rel_Insert_Input | null | undefined;
  readonly notebook_id?: string | null | undefined;
  readonly territory_id?: string | null | undefined;
  readonly versions?: Contract_Version_Arr_Rel_Insert_Input | null | undefined;
};

export type Contract_Kind_Enum =
  /** Contrat d’engagement jeune */
  | 'cej'
  /** CER (avant 2025) */
  | 'cer'
  /** Contrat d’engagement */
  | 'engagement'
  /** PACEA */
  | 'pacea'
  /** PPAE (avant 2025) */
  | 'ppae';

/** Boolean expression to compare columns of type "contract_kind_enum". All fields are combined with logical 'AND'. */
export type Contract_Kind_Enum_Comparison_Exp = {
  readonly _eq?: Contract_Kind_Enum | null | undefined;
  readonly _in?: ReadonlyArray<Contract_Kind_Enum> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _neq?: Contract_Kind_Enum | null | undefined;
  readonly _nin?: ReadonlyArray<Contract_Kind_Enum> | null | undefined;
};

/** order by max() on columns of table "contract" */
export type Contract_Max_Order_By = {
  readonly created_at?: Order_By | null | undefined;
  readonly created_by?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
};

/** order by min() on columns of table "contract" */
export type Contract_Min_Order_By = {
  readonly created_at?: Order_By | null | undefined;
  readonly created_by?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
};

/** input type for inserting object relation for remote table "contract" */
export type Contract_Obj_Rel_Insert_Input = {
  readonly data: Contract_Insert_Input;
  /** upsert condition */
  readonly on_conflict?: Contract_On_Conflict | null | undefined;
};

/** on_conflict condition type for table "contract" */
export type Contract_On_Conflict = {
  readonly constraint: Contract_Constraint;
  readonly update_columns?: ReadonlyArray<Contract_Update_Column>;
  readonly where?: Contract_Bool_Exp | null | undefined;
};

/** select columns of table "contract" */
export type Contract_Select_Column =
  /** column name */
  | 'created_at'
  /** column name */
  | 'created_by'
  /** column name */
  | 'id'
  /** column name */
  | 'kind'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'territory_id';

export type Contract_Signature_Aggregate_Bool_Exp = {
  readonly bool_and?: Contract_Signature_Aggregate_Bool_Exp_Bool_And | null | undefined;
  readonly bool_or?: Contract_Signature_Aggregate_Bool_Exp_Bool_Or | null | undefined;
  readonly count?: Contract_Signature_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Contract_Signature_Aggregate_Bool_Exp_Bool_And = {
  readonly arguments: Contract_Signature_Select_Column_Contract_Signature_Aggregate_Bool_Exp_Bool_And_Arguments_Columns;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Contract_Signature_Bool_Exp | null | undefined;
  readonly predicate: Boolean_Comparison_Exp;
};

export type Contract_Signature_Aggregate_Bool_Exp_Bool_Or = {
  readonly arguments: Contract_Signature_Select_Column_Contract_Signature_Aggregate_Bool_Exp_Bool_Or_Arguments_Columns;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Contract_Signature_Bool_Exp | null | undefined;
  readonly predicate: Boolean_Comparison_Exp;
};

export type Contract_Signature_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Contract_Signature_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Contract_Signature_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
};

/** input type for inserting array relation for remote table "contract_signature" */
export type Contract_Signature_Arr_Rel_Insert_Input = {
  readonly data: ReadonlyArray<Contract_Signature_Insert_Input>;
  /** upsert condition */
  readonly on_conflict?: Contract_Signature_On_Conflict | null | undefined;
};

/** Boolean expression to filter rows from the table "contract_signature". All fields are combined with a logical 'AND'. */
export type Contract_Signature_Bool_Exp = {
  readonly _and?: ReadonlyArray<Contract_Signature_Bool_Exp> | null | undefined;
  readonly _not?: Contract_Signature_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Contract_Signature_Bool_Exp> | null | undefined;
  readonly account?: Account_Bool_Exp | null | undefined;
  readonly account_id?: Uuid_Comparison_Exp | null | undefined;
  readonly by_beneficiary?: Boolean_Comparison_Exp | null | undefined;
  readonly contract_version?: Contract_Version_Bool_Exp | null | undefined;
  readonly contract_version_id?: Uuid_Comparison_Exp | null | undefined;
  readonly document_hash?: String_Comparison_Exp | null | undefined;
  readonly id?: Uuid_Comparison_Exp | null | undefined;
  readonly method?: Signature_Method_Enum_Comparison_Exp | null | undefined;
  readonly notebook?: Notebook_Bool_Exp | null | undefined;
  readonly notebook_id?: Uuid_Comparison_Exp | null | undefined;
  readonly proof?: Jsonb_Comparison_Exp | null | undefined;
  readonly signed_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly territory_id?: Uuid_Comparison_Exp | null | undefined;
};

/** unique or primary key constraints on table "contract_signature" */
export type Contract_Signature_Constraint =
  /** unique or primary key constraint on columns "contract_version_id", "by_beneficiary" */
  | 'contract_signature_contract_version_id_by_beneficiary_key'
  /** unique or primary key constraint on columns "id" */
  | 'contract_signature_pkey';

/** input type for inserting data into table "contract_signature" */
export type Contract_Signature_Insert_Input = {
  readonly account?: Account_Obj_Rel_Insert_Input | null | undefined;
  readonly account_id?: string | null | undefined;
  readonly by_beneficiary?: boolean | null | undefined;
  readonly contract_version?: Contract_Version_Obj_Rel_Insert_Input | null | undefined;
  readonly contract_version_id?: string | null | undefined;
  readonly document_hash?: string | null | undefined;
  readonly id?: string | null | undefined;
  readonly method?: Signature_Method_Enum | null | undefined;
  readonly notebook?: Notebook_Obj_Rel_Insert_Input | null | undefined;
  readonly notebook_id?: string | null | undefined;
  readonly proof?: unknown;
  readonly signed_at?: string | null | undefined;
  readonly territory_id?: string | null | undefined;
};

/** on_conflict condition type for table "contract_signature" */
export type Contract_Signature_On_Conflict = {
  readonly constraint: Contract_Signature_Constraint;
  readonly update_columns?: ReadonlyArray<Contract_Signature_Update_Column>;
  readonly where?: Contract_Signature_Bool_Exp | null | undefined;
};

/** select columns of table "contract_signature" */
export type Contract_Signature_Select_Column =
  /** column name */
  | 'account_id'
  /** column name */
  | 'by_beneficiary'
  /** column name */
  | 'contract_version_id'
  /** column name */
  | 'document_hash'
  /** column name */
  | 'id'
  /** column name */
  | 'method'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'proof'
  /** column name */
  | 'signed_at'
  /** column name */
  | 'territory_id';

/** select "contract_signature_aggregate_bool_exp_bool_and_arguments_columns" columns of table "contract_signature" */
export type Contract_Signature_Select_Column_Contract_Signature_Aggregate_Bool_Exp_Bool_And_Arguments_Columns =
  /** column name */
  | 'by_beneficiary';

/** select "contract_signature_aggregate_bool_exp_bool_or_arguments_columns" columns of table "contract_signature" */
export type Contract_Signature_Select_Column_Contract_Signature_Aggregate_Bool_Exp_Bool_Or_Arguments_Columns =
  /** column name */
  | 'by_beneficiary';

/** update columns of table "contract_signature" */
export type Contract_Signature_Update_Column =
  /** column name */
  | 'account_id'
  /** column name */
  | 'by_beneficiary'
  /** column name */
  | 'contract_version_id'
  /** column name */
  | 'document_hash'
  /** column name */
  | 'id'
  /** column name */
  | 'method'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'proof'
  /** column name */
  | 'signed_at'
  /** column name */
  | 'territory_id';

export type Contract_State_Enum =
  /** En préparation */
  | 'draft'
  /** Terminé */
  | 'ended'
  /** Signé */
  | 'signed'
  /** Remplacé */
  | 'superseded'
  /** À signer */
  | 'to_sign';

/** Boolean expression to compare columns of type "contract_state_enum". All fields are combined with logical 'AND'. */
export type Contract_State_Enum_Comparison_Exp = {
  readonly _eq?: Contract_State_Enum | null | undefined;
  readonly _in?: ReadonlyArray<Contract_State_Enum> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _neq?: Contract_State_Enum | null | undefined;
  readonly _nin?: ReadonlyArray<Contract_State_Enum> | null | undefined;
};

/** update columns of table "contract" */
export type Contract_Update_Column =
  /** column name */
  | 'created_at'
  /** column name */
  | 'created_by'
  /** column name */
  | 'id'
  /** column name */
  | 'kind'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'territory_id';

export type Contract_Version_Aggregate_Bool_Exp = {
  readonly count?: Contract_Version_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Contract_Version_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Contract_Version_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Contract_Version_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
};

/** order by aggregate values of table "contract_version" */
export type Contract_Version_Aggregate_Order_By = {
  readonly avg?: Contract_Version_Avg_Order_By | null | undefined;
  readonly count?: Order_By | null | undefined;
  readonly max?: Contract_Version_Max_Order_By | null | undefined;
  readonly min?: Contract_Version_Min_Order_By | null | undefined;
  readonly stddev?: Contract_Version_Stddev_Order_By | null | undefined;
  readonly stddev_pop?: Contract_Version_Stddev_Pop_Order_By | null | undefined;
  readonly stddev_samp?: Contract_Version_Stddev_Samp_Order_By | null | undefined;
  readonly sum?: Contract_Version_Sum_Order_By | null | undefined;
  readonly var_pop?: Contract_Version_Var_Pop_Order_By | null | undefined;
  readonly var_samp?: Contract_Version_Var_Samp_Order_By | null | undefined;
  readonly variance?: Contract_Version_Variance_Order_By | null | undefined;
};

/** input type for inserting array relation for remote table "contract_version" */
export type Contract_Version_Arr_Rel_Insert_Input = {
  readonly data: ReadonlyArray<Contract_Version_Insert_Input>;
  /** upsert condition */
  readonly on_conflict?: Contract_Version_On_Conflict | null | undefined;
};

/** order by avg() on columns of table "contract_version" */
export type Contract_Version_Avg_Order_By = {
  readonly end_told_days?: Order_By | null | undefined;
  readonly version?: Order_By | null | undefined;
  readonly weekly_hours?: Order_By | null | undefined;
};

/** Boolean expression to filter rows from the table "contract_version". All fields are combined with a logical 'AND'. */
export type Contract_Version_Bool_Exp = {
  readonly _and?: ReadonlyArray<Contract_Version_Bool_Exp> | null | undefined;
  readonly _not?: Contract_Version_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Contract_Version_Bool_Exp> | null | undefined;
  readonly contract?: Contract_Bool_Exp | null | undefined;
  readonly contract_id?: Uuid_Comparison_Exp | null | undefined;
  readonly created_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly created_by?: Uuid_Comparison_Exp | null | undefined;
  readonly created_by_account?: Account_Bool_Exp | null | undefined;
  readonly document_hash?: String_Comparison_Exp | null | undefined;
  readonly end_reason?: String_Comparison_Exp | null | undefined;
  readonly end_told_days?: Int_Comparison_Exp | null | undefined;
  readonly ended_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly ends_on?: Date_Comparison_Exp | null | undefined;
  readonly hours_mode?: Hours_Mode_Enum_Comparison_Exp | null | undefined;
  readonly hours_reason?: String_Comparison_Exp | null | undefined;
  readonly id?: Uuid_Comparison_Exp | null | undefined;
  readonly notebook?: Notebook_Bool_Exp | null | undefined;
  readonly notebook_id?: Uuid_Comparison_Exp | null | undefined;
  readonly overview?: Notebook_Overview_Bool_Exp | null | undefined;
  readonly plan?: Jsonb_Comparison_Exp | null | undefined;
  readonly signatures?: Contract_Signature_Bool_Exp | null | undefined;
  readonly signatures_aggregate?: Contract_Signature_Aggregate_Bool_Exp | null | undefined;
  readonly starts_on?: Date_Comparison_Exp | null | undefined;
  readonly state?: Contract_State_Enum_Comparison_Exp | null | undefined;
  readonly territory_id?: Uuid_Comparison_Exp | null | undefined;
  readonly updated_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly version?: Int_Comparison_Exp | null | undefined;
  readonly weekly_hours?: Numeric_Comparison_Exp | null | undefined;
};

/** unique or primary key constraints on table "contract_version" */
export type Contract_Version_Constraint =
  /** unique or primary key constraint on columns "contract_id", "version" */
  | 'contract_version_contract_id_version_key'
  /** unique or primary key constraint on columns "id", "notebook_id" */
  | 'contract_version_id_notebook_id_key'
  /** unique or primary key constraint on columns "contract_id" */
  | 'contract_version_open'
  /** unique or primary key constraint on columns "id" */
  | 'contract_version_pkey'
  /** unique or primary key constraint on columns "notebook_id" */
  | 'contract_version_signed';

/** input type for inserting data into table "contract_version" */
export type Contract_Version_Insert_Input = {
  readonly contract?: Contract_Obj_Rel_Insert_Input | null | undefined;
  readonly contract_id?: string | null | undefined;
  readonly created_at?: string | null | undefined;
  readonly created_by?: string | null | undefined;
  readonly created_by_account?: Account_Obj_Rel_Insert_Input | null | undefined;
  readonly document_hash?: string | null | undefined;
  readonly end_reason?: string | null | undefined;
  readonly end_told_days?: number | null | undefined;
  readonly ended_at?: string | null | undefined;
  readonly ends_on?: string | null | undefined;
  readonly hours_mode?: Hours_Mode_Enum | null | undefined;
  readonly hours_reason?: string | null | undefined;
  readonly id?: string | null | undefined;
  readonly notebook?: Notebook_Obj_Rel_Insert_Input | null | undefined;
  readonly notebook_id?: string | null | undefined;
  readonly plan?: unknown;
  readonly signatures?: Contract_Signature_Arr_Rel_Insert_Input | null | undefined;
  readonly starts_on?: string | null | undefined;
  readonly state?: Contract_State_Enum | null | undefined;
  readonly territory_id?: string | null | undefined;
  readonly updated_at?: string | null | undefined;
  readonly version?: number | null | undefined;
  readonly weekly_hours?: number | null | undefined;
};

/** order by max() on columns of table "contract_version" */
export type Contract_Version_Max_Order_By = {
  readonly contract_id?: Order_By | null | undefined;
  readonly created_at?: Order_By | null | undefined;
  readonly created_by?: Order_By | null | undefined;
  readonly document_hash?: Order_By | null | undefined;
  readonly end_reason?: Order_By | null | undefined;
  readonly end_told_days?: Order_By | null | undefined;
  readonly ended_at?: Order_By | null | undefined;
  readonly ends_on?: Order_By | null | undefined;
  readonly hours_reason?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly starts_on?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
  readonly updated_at?: Order_By | null | undefined;
  readonly version?: Order_By | null | undefined;
  readonly weekly_hours?: Order_By | null | undefined;
};

/** order by min() on columns of table "contract_version" */
export type Contract_Version_Min_Order_By = {
  readonly contract_id?: Order_By | null | undefined;
  readonly created_at?: Order_By | null | undefined;
  readonly created_by?: Order_By | null | undefined;
  readonly document_hash?: Order_By | null | undefined;
  readonly end_reason?: Order_By | null | undefined;
  readonly end_told_days?: Order_By | null | undefined;
  readonly ended_at?: Order_By | null | undefined;
  readonly ends_on?: Order_By | null | undefined;
  readonly hours_reason?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly starts_on?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
  readonly updated_at?: Order_By | null | undefined;
  readonly version?: Order_By | null | undefined;
  readonly weekly_hours?: Order_By | null | undefined;
};

/** input type for inserting object relation for remote table "contract_version" */
export type Contract_Version_Obj_Rel_Insert_Input = {
  readonly data: Contract_Version_Insert_Input;
  /** upsert condition */
  readonly on_conflict?: Contract_Version_On_Conflict | null | undefined;
};

/** on_conflict condition type for table "contract_version" */
export type Contract_Version_On_Conflict = {
  readonly constraint: Contract_Version_Constraint;
  readonly update_columns?: ReadonlyArray<Contract_Version_Update_Column>;
  readonly where?: Contract_Version_Bool_Exp | null | undefined;
};

/** select columns of table "contract_version" */
export type Contract_Version_Select_Column =
  /** column name */
  | 'contract_id'
  /** column name */
  | 'created_at'
  /** column name */
  | 'created_by'
  /** column name */
  | 'document_hash'
  /** column name */
  | 'end_reason'
  /** column name */
  | 'end_told_days'
  /** column name */
  | 'ended_at'
  /** column name */
  | 'ends_on'
  /** column name */
  | 'hours_mode'
  /** column name */
  | 'hours_reason'
  /** column name */
  | 'id'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'plan'
  /** column name */
  | 'starts_on'
  /** column name */
  | 'state'
  /** column name */
  | 'territory_id'
  /** column name */
  | 'updated_at'
  /** column name */
  | 'version'
  /** column name */
  | 'weekly_hours';

/** order by stddev() on columns of table "contract_version" */
export type Contract_Version_Stddev_Order_By = {
  readonly end_told_days?: Order_By | null | undefined;
  readonly version?: Order_By | null | undefined;
  readonly weekly_hours?: Order_By | null | undefined;
};

/** order by stddev_pop() on columns of table "contract_version" */
export type Contract_Version_Stddev_Pop_Order_By = {
  readonly end_told_days?: Order_By | null | undefined;
  readonly version?: Order_By | null | undefined;
  readonly weekly_hours?: Order_By | null | undefined;
};

/** order by stddev_samp() on columns of table "contract_version" */
export type Contract_Version_Stddev_Samp_Order_By = {
  readonly end_told_days?: Order_By | null | undefined;
  readonly version?: Order_By | null | undefined;
  readonly weekly_hours?: Order_By | null | undefined;
};

/** order by sum() on columns of table "contract_version" */
export type Contract_Version_Sum_Order_By = {
  readonly end_told_days?: Order_By | null | undefined;
  readonly version?: Order_By | null | undefined;
  readonly weekly_hours?: Order_By | null | undefined;
};

/** update columns of table "contract_version" */
export type Contract_Version_Update_Column =
  /** column name */
  | 'contract_id'
  /** column name */
  | 'created_at'
  /** column name */
  | 'created_by'
  /** column name */
  | 'document_hash'
  /** column name */
  | 'end_reason'
  /** column name */
  | 'end_told_days'
  /** column name */
  | 'ended_at'
  /** column name */
  | 'ends_on'
  /** column name */
  | 'hours_mode'
  /** column name */
  | 'hours_reason'
  /** column name */
  | 'id'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'plan'
  /** column name */
  | 'starts_on'
  /** column name */
  | 'state'
  /** column name */
  | 'territory_id'
  /** column name */
  | 'updated_at'
  /** column name */
  | 'version'
  /** column name */
  | 'weekly_hours';

/** order by var_pop() on columns of table "contract_version" */
export type Contract_Version_Var_Pop_Order_By = {
  readonly end_told_days?: Order_By | null | undefined;
  readonly version?: Order_By | null | undefined;
  readonly weekly_hours?: Order_By | null | undefined;
};

/** order by var_samp() on columns of table "contract_version" */
export type Contract_Version_Var_Samp_Order_By = {
  readonly end_told_days?: Order_By | null | undefined;
  readonly version?: Order_By | null | undefined;
  readonly weekly_hours?: Order_By | null | undefined;
};

/** order by variance() on columns of table "contract_version" */
export type Contract_Version_Variance_Order_By = {
  readonly end_told_days?: Order_By | null | undefined;
  readonly version?: Order_By | null | undefined;
  readonly weekly_hours?: Order_By | null | undefined;
};

export type Data_Source_Enum =
  /** France Travail */
  | 'france_travail'
  /** Import */
  | 'import'
  /** Saisie */
  | 'manual'
  /** Partenaire */
  | 'partner';

/** Boolean expression to compare columns of type "data_source_enum". All fields are combined with logical 'AND'. */
export type Data_Source_Enum_Comparison_Exp = {
  readonly _eq?: Data_Source_Enum | null | undefined;
  readonly _in?: ReadonlyArray<Data_Source_Enum> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _neq?: Data_Source_Enum | null | undefined;
  readonly _nin?: ReadonlyArray<Data_Source_Enum> | null | undefined;
};

/** Boolean expression to compare columns of type "date". All fields are combined with logical 'AND'. */
export type Date_Comparison_Exp = {
  readonly _eq?: string | null | undefined;
  readonly _gt?: string | null | undefined;
  readonly _gte?: string | null | undefined;
  readonly _in?: ReadonlyArray<string> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _lt?: string | null | undefined;
  readonly _lte?: string | null | undefined;
  readonly _neq?: string | null | undefined;
  readonly _nin?: ReadonlyArray<string> | null | undefined;
};

export type Delivery_Enum =
  /** Résumé du jour */
  | 'daily'
  /** Tout de suite */
  | 'immediate'
  /** Jamais par courriel */
  | 'none';

/** Boolean expression to filter rows from the table "department". All fields are combined with a logical 'AND'. */
export type Department_Bool_Exp = {
  readonly _and?: ReadonlyArray<Department_Bool_Exp> | null | undefined;
  readonly _not?: Department_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Department_Bool_Exp> | null | undefined;
  readonly code?: String_Comparison_Exp | null | undefined;
  readonly communes?: Commune_Bool_Exp | null | undefined;
  readonly communes_aggregate?: Commune_Aggregate_Bool_Exp | null | undefined;
  readonly name?: String_Comparison_Exp | null | undefined;
};

/** unique or primary key constraints on table "department" */
export type Department_Constraint =
  /** unique or primary key constraint on columns "code" */
  | 'department_pkey';

/** input type for inserting data into table "department" */
export type Department_Insert_Input = {
  readonly code?: string | null | undefined;
  readonly communes?: Commune_Arr_Rel_Insert_Input | null | undefined;
  readonly name?: string | null | undefined;
};

/** input type for inserting object relation for remote table "department" */
export type Department_Obj_Rel_Insert_Input = {
  readonly data: Department_Insert_Input;
  /** upsert condition */
  readonly on_conflict?: Department_On_Conflict | null | undefined;
};

/** on_conflict condition type for table "department" */
export type Department_On_Conflict = {
  readonly constraint: Department_Constraint;
  readonly update_columns?: ReadonlyArray<Department_Update_Column>;
  readonly where?: Department_Bool_Exp | null | undefined;
};

/** Ordering options when selecting data from "department". */
export type Department_Order_By = {
  readonly code?: Order_By | null | undefined;
  readonly communes_aggregate?: Commune_Aggregate_Order_By | null | undefined;
  readonly name?: Order_By | null | undefined;
};

/** update columns of table "department" */
export type Department_Update_Column =
  /** column name */
  | 'code'
  /** column name */
  | 'name';

export type Diagnostic_Answer_Aggregate_Bool_Exp = {
  readonly count?: Diagnostic_Answer_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Diagnostic_Answer_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Diagnostic_Answer_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Diagnostic_Answer_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
};

/** order by aggregate values of table "diagnostic_answer" */
export type Diagnostic_Answer_Aggregate_Order_By = {
  readonly count?: Order_By | null | undefined;
  readonly max?: Diagnostic_Answer_Max_Order_By | null | undefined;
  readonly min?: Diagnostic_Answer_Min_Order_By | null | undefined;
};

/** input type for inserting array relation for remote table "diagnostic_answer" */
export type Diagnostic_Answer_Arr_Rel_Insert_Input = {
  readonly data: ReadonlyArray<Diagnostic_Answer_Insert_Input>;
  /** upsert condition */
  readonly on_conflict?: Diagnostic_Answer_On_Conflict | null | undefined;
};

/** Boolean expression to filter rows from the table "diagnostic_answer". All fields are combined with a logical 'AND'. */
export type Diagnostic_Answer_Bool_Exp = {
  readonly _and?: ReadonlyArray<Diagnostic_Answer_Bool_Exp> | null | undefined;
  readonly _not?: Diagnostic_Answer_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Diagnostic_Answer_Bool_Exp> | null | undefined;
  readonly answered_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly author?: Account_Bool_Exp | null | undefined;
  readonly author_id?: Uuid_Comparison_Exp | null | undefined;
  readonly comment?: String_Comparison_Exp | null | undefined;
  readonly ended_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly ended_by?: Uuid_Comparison_Exp | null | undefined;
  readonly ended_by_account?: Account_Bool_Exp | null | undefined;
  readonly id?: Uuid_Comparison_Exp | null | undefined;
  readonly impact?: Impact_Enum_Comparison_Exp | null | undefined;
  readonly notebook?: Notebook_Bool_Exp | null | undefined;
  readonly notebook_id?: Uuid_Comparison_Exp | null | undefined;
  readonly ref_situation?: Ref_Situation_Bool_Exp | null | undefined;
  readonly situation?: String_Comparison_Exp | null | undefined;
  readonly source?: Data_Source_Enum_Comparison_Exp | null | undefined;
  readonly territory_id?: Uuid_Comparison_Exp | null | undefined;
  readonly value?: Diagnostic_Value_Enum_Comparison_Exp | null | undefined;
  readonly viewpoint?: Viewpoint_Enum_Comparison_Exp | null | undefined;
};

/** unique or primary key constraints on table "diagnostic_answer" */
export type Diagnostic_Answer_Constraint =
  /** unique or primary key constraint on columns "notebook_id", "situation", "viewpoint" */
  | 'diagnostic_answer_current'
  /** unique or primary key constraint on columns "id", "territory_id" */
  | 'diagnostic_answer_id_territory_id_key'
  /** unique or primary key constraint on columns "id" */
  | 'diagnostic_answer_pkey';

/** input type for inserting data into table "diagnostic_answer" */
export type Diagnostic_Answer_Insert_Input = {
  readonly answered_at?: string | null | undefined;
  readonly author?: Account_Obj_Rel_Insert_Input | null | undefined;
  readonly author_id?: string | null | undefined;
  readonly comment?: string | null | undefined;
  readonly ended_at?: string | null | undefined;
  readonly ended_by?: string | null | undefined;
  readonly ended_by_account?: Account_Obj_Rel_Insert_Input | null | undefined;
  readonly id?: string | null | undefined;
  readonly impact?: Impact_Enum | null | undefined;
  readonly notebook?: Notebook_Obj_Rel_Insert_Input | null | undefined;
  readonly notebook_id?: string | null | undefined;
  readonly ref_situation?: Ref_Situation_Obj_Rel_Insert_Input | null | undefined;
  readonly situation?: string | null | undefined;
  readonly source?: Data_Source_Enum | null | undefined;
  readonly territory_id?: string | null | undefined;
  readonly value?: Diagnostic_Value_Enum | null | undefined;
  readonly viewpoint?: Viewpoint_Enum | null | undefined;
};

/** order by max() on columns of table "diagnostic_answer" */
export type Diagnostic_Answer_Max_Order_By = {
  readonly answered_at?: Order_By | null | undefined;
  readonly author_id?: Order_By | null | undefined;
  readonly comment?: Order_By | null | undefined;
  readonly ended_at?: Order_By | null | undefined;
  readonly ended_by?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly situation?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
};

/** order by min() on columns of table "diagnostic_answer" */
export type Diagnostic_Answer_Min_Order_By = {
  readonly answered_at?: Order_By | null | undefined;
  readonly author_id?: Order_By | null | undefined;
  readonly comment?: Order_By | null | undefined;
  readonly ended_at?: Order_By | null | undefined;
  readonly ended_by?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly situation?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
};

/** on_conflict condition type for table "diagnostic_answer" */
export type Diagnostic_Answer_On_Conflict = {
  readonly constraint: Diagnostic_Answer_Constraint;
  readonly update_columns?: ReadonlyArray<Diagnostic_Answer_Update_Column>;
  readonly where?: Diagnostic_Answer_Bool_Exp | null | undefined;
};

/** select columns of table "diagnostic_answer" */
export type Diagnostic_Answer_Select_Column =
  /** column name */
  | 'answered_at'
  /** column name */
  | 'author_id'
  /** column name */
  | 'comment'
  /** column name */
  | 'ended_at'
  /** column name */
  | 'ended_by'
  /** column name */
  | 'id'
  /** column name */
  | 'impact'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'situation'
  /** column name */
  | 'source'
  /** column name */
  | 'territory_id'
  /** column name */
  | 'value'
  /** column name */
  | 'viewpoint';

/** update columns of table "diagnostic_answer" */
export type Diagnostic_Answer_Update_Column =
  /** column name */
  | 'answered_at'
  /** column name */
  | 'author_id'
  /** column name */
  | 'comment'
  /** column name */
  | 'ended_at'
  /** column name */
  | 'ended_by'
  /** column name */
  | 'id'
  /** column name */
  | 'impact'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'situation'
  /** column name */
  | 'source'
  /** column name */
  | 'territory_id'
  /** column name */
  | 'value'
  /** column name */
  | 'viewpoint';

export type Diagnostic_Value_Enum =
  /** Contrainte */
  | 'constraint'
  /** Besoin */
  | 'need'
  /** Sans difficulté */
  | 'none'
  /** Levée */
  | 'resolved'
  /** Point fort */
  | 'strength';

/** Boolean expression to compare columns of type "diagnostic_value_enum". All fields are combined with logical 'AND'. */
export type Diagnostic_Value_Enum_Comparison_Exp = {
  readonly _eq?: Diagnostic_Value_Enum | null | undefined;
  readonly _in?: ReadonlyArray<Diagnostic_Value_Enum> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _neq?: Diagnostic_Value_Enum | null | undefined;
  readonly _nin?: ReadonlyArray<Diagnostic_Value_Enum> | null | undefined;
};

export type Education_Level_Enum =
  /** CAP, BEP (niveau 3) */
  | 'level_3'
  /** Baccalauréat (niveau 4) */
  | 'level_4'
  /** Bac + 2 (niveau 5) */
  | 'level_5'
  /** Licence (niveau 6) */
  | 'level_6'
  /** Master et plus (niveaux 7 et 8) */
  | 'level_7'
  /** Niveau collège, sans diplôme */
  | 'middle_school'
  /** Sans scolarité */
  | 'none'
  /** Niveau primaire */
  | 'primary';

/** Boolean expression to compare columns of type "education_level_enum". All fields are combined with logical 'AND'. */
export type Education_Level_Enum_Comparison_Exp = {
  readonly _eq?: Education_Level_Enum | null | undefined;
  readonly _in?: ReadonlyArray<Education_Level_Enum> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _neq?: Education_Level_Enum | null | undefined;
  readonly _nin?: ReadonlyArray<Education_Level_Enum> | null | undefined;
};

export type Employment_Contract_Enum =
  /** Apprentissage */
  | 'apprenticeship'
  /** CDD */
  | 'cdd'
  /** CDI */
  | 'cdi'
  /** Contrat d’insertion */
  | 'inclusion'
  /** Portage salarial */
  | 'portage'
  /** Contrat de professionnalisation */
  | 'professionalisation'
  /** Saisonnier */
  | 'seasonal'
  /** Indépendant */
  | 'self_employed'
  /** Intérim */
  | 'temporary';

/** Boolean expression to compare columns of type "employment_contract_enum". All fields are combined with logical 'AND'. */
export type Employment_Contract_Enum_Comparison_Exp = {
  readonly _eq?: Employment_Contract_Enum | null | undefined;
  readonly _in?: ReadonlyArray<Employment_Contract_Enum> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _neq?: Employment_Contract_Enum | null | undefined;
  readonly _nin?: ReadonlyArray<Employment_Contract_Enum> | null | undefined;
};

/** Boolean expression to filter rows from the table "epci". All fields are combined with a logical 'AND'. */
export type Epci_Bool_Exp = {
  readonly _and?: ReadonlyArray<Epci_Bool_Exp> | null | undefined;
  readonly _not?: Epci_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Epci_Bool_Exp> | null | undefined;
  readonly communes?: Commune_Bool_Exp | null | undefined;
  readonly communes_aggregate?: Commune_Aggregate_Bool_Exp | null | undefined;
  readonly ended_on?: Date_Comparison_Exp | null | undefined;
  readonly name?: String_Comparison_Exp | null | undefined;
  readonly siren?: String_Comparison_Exp | null | undefined;
};

/** unique or primary key constraints on table "epci" */
export type Epci_Constraint =
  /** unique or primary key constraint on columns "siren" */
  | 'epci_pkey';

/** input type for inserting data into table "epci" */
export type Epci_Insert_Input = {
  readonly communes?: Commune_Arr_Rel_Insert_Input | null | undefined;
  readonly ended_on?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly siren?: string | null | undefined;
};

/** input type for inserting object relation for remote table "epci" */
export type Epci_Obj_Rel_Insert_Input = {
  readonly data: Epci_Insert_Input;
  /** upsert condition */
  readonly on_conflict?: Epci_On_Conflict | null | undefined;
};

/** on_conflict condition type for table "epci" */
export type Epci_On_Conflict = {
  readonly constraint: Epci_Constraint;
  readonly update_columns?: ReadonlyArray<Epci_Update_Column>;
  readonly where?: Epci_Bool_Exp | null | undefined;
};

/** Ordering options when selecting data from "epci". */
export type Epci_Order_By = {
  readonly communes_aggregate?: Commune_Aggregate_Order_By | null | undefined;
  readonly ended_on?: Order_By | null | undefined;
  readonly name?: Order_By | null | undefined;
  readonly siren?: Order_By | null | undefined;
};

/** update columns of table "epci" */
export type Epci_Update_Column =
  /** column name */
  | 'ended_on'
  /** column name */
  | 'name'
  /** column name */
  | 'siren';

export type Event_Aggregate_Bool_Exp = {
  readonly count?: Event_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Event_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Event_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Event_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
};

/** order by aggregate values of table "event" */
export type Event_Aggregate_Order_By = {
  readonly count?: Order_By | null | undefined;
  readonly max?: Event_Max_Order_By | null | undefined;
  readonly min?: Event_Min_Order_By | null | undefined;
};

/** input type for inserting array relation for remote table "event" */
export type Event_Arr_Rel_Insert_Input = {
  readonly data: ReadonlyArray<Event_Insert_Input>;
  /** upsert condition */
  readonly on_conflict?: Event_On_Conflict | null | undefined;
};

/** Boolean expression to filter rows from the table "event". All fields are combined with a logical 'AND'. */
export type Event_Bool_Exp = {
  readonly _and?: ReadonlyArray<Event_Bool_Exp> | null | undefined;
  readonly _not?: Event_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Event_Bool_Exp> | null | undefined;
  readonly author?: Account_Bool_Exp | null | undefined;
  readonly author_id?: Uuid_Comparison_Exp | null | undefined;
  readonly author_structure?: Structure_Bool_Exp | null | undefined;
  readonly author_structure_id?: Uuid_Comparison_Exp | null | undefined;
  readonly id?: Uuid_Comparison_Exp | null | undefined;
  readonly notebook?: Notebook_Bool_Exp | null | undefined;
  readonly notebook_id?: Uuid_Comparison_Exp | null | undefined;
  readonly occurred_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly payload?: Jsonb_Comparison_Exp | null | undefined;
  readonly subject_id?: Uuid_Comparison_Exp | null | undefined;
  readonly subject_table?: String_Comparison_Exp | null | undefined;
  readonly territory_id?: Uuid_Comparison_Exp | null | undefined;
  readonly type?: Event_Type_Enum_Comparison_Exp | null | undefined;
};

/** unique or primary key constraints on table "event" */
export type Event_Constraint =
  /** unique or primary key constraint on columns "id" */
  | 'event_pkey';

/** input type for inserting data into table "event" */
export type Event_Insert_Input = {
  readonly author?: Account_Obj_Rel_Insert_Input | null | undefined;
  readonly author_id?: string | null | undefined;
  readonly author_structure?: Structure_Obj_Rel_Insert_Input | null | undefined;
  readonly author_structure_id?: string | null | undefined;
  readonly id?: string | null | undefined;
  readonly notebook?: Notebook_Obj_Rel_Insert_Input | null | undefined;
  readonly notebook_id?: string | null | undefined;
  readonly occurred_at?: string | null | undefined;
  readonly payload?: unknown;
  readonly subject_id?: string | null | undefined;
  readonly subject_table?: string | null | undefined;
  readonly territory_id?: string | null | undefined;
  readonly type?: Event_Type_Enum | null | undefined;
};

/** order by max() on columns of table "event" */
export type Event_Max_Order_By = {
  readonly author_id?: Order_By | null | undefined;
  readonly author_structure_id?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly occurred_at?: Order_By | null | undefined;
  readonly subject_id?: Order_By | null | undefined;
  readonly subject_table?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
};

/** order by min() on columns of table "event" */
export type Event_Min_Order_By = {
  readonly author_id?: Order_By | null | undefined;
  readonly author_structure_id?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly occurred_at?: Order_By | null | undefined;
  readonly subject_id?: Order_By | null | undefined;
  readonly subject_table?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
};

/** on_conflict condition type for table "event" */
export type Event_On_Conflict = {
  readonly constraint: Event_Constraint;
  readonly update_columns?: ReadonlyArray<Event_Update_Column>;
  readonly where?: Event_Bool_Exp | null | undefined;
};

/** select columns of table "event" */
export type Event_Select_Column =
  /** column name */
  | 'author_id'
  /** column name */
  | 'author_structure_id'
  /** column name */
  | 'id'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'occurred_at'
  /** column name */
  | 'payload'
  /** column name */
  | 'subject_id'
  /** column name */
  | 'subject_table'
  /** column name */
  | 'territory_id'
  /** column name */
  | 'type';

export type Event_Type_Enum =
  /** Action ajoutée */
  | 'action_added'
  /** Action modifiée */
  | 'action_changed'
  /** Rendez-vous ajouté */
  | 'appointment_added'
  /** Rendez-vous modifié */
  | 'appointment_changed'
  /** Archivage annoncé */
  | 'archive_notice'
  /** Commentaire ajouté */
  | 'comment_added'
  /** Contrat modifié */
  | 'contract_changed'
  /** Contrat préparé */
  | 'contract_prepared'
  /** Contrat signé par une partie */
  | 'contract_signature'
  /** Diagnostic mis à jour */
  | 'diagnostic_answered'
  /** Axe de travail clos */
  | 'focus_closed'
  /** Axe de travail ouvert */
  | 'focus_opened'
  /** Accompagnement repris */
  | 'follow_up_reopened'
  /** Objectif ajouté */
  | 'goal_added'
  /** Objectif modifié */
  | 'goal_changed'
  /** Homonymes confirmés */
  | 'homonyms_confirmed'
  /** Arrivée dans le groupe de suivi */
  | 'member_joined'
  /** Départ du groupe de suivi */
  | 'member_left'
  /** NIR mis à jour */
  | 'nir_changed'
  /** Note ajoutée */
  | 'note_added'
  /** Carnet archivé */
  | 'notebook_archived'
  /** Carnet ouvert */
  | 'notebook_opened'
  /** Carnets réunis */
  | 'notebooks_merged'
  /** Orientation décidée */
  | 'orientation_decided'
  /** Accompagnement terminé */
  | 'orientation_ended'
  /** Projet professionnel ajouté */
  | 'project_added'
  /** Projet professionnel modifié */
  | 'project_changed'
  /** Demande pour devenir référent */
  | 'referent_asked'
  /** Référent désigné */
  | 'referent_assigned'
  /** Demande pour devenir référent refusée */
  | 'referent_refused'
  /** Demande pour devenir référent retirée */
  | 'referent_withdrawn'
  /** Réorientation acceptée */
  | 'reorientation_accepted'
  /** Réorientation demandée */
  | 'reorientation_asked'
  /** Maintien de l’accompagnement */
  | 'reorientation_kept'
  /** Demande de réorientation retirée */
  | 'reorientation_withdrawn'
  /** Situation professionnelle mise à jour */
  | 'work_profile_changed';

/** Boolean expression to compare columns of type "event_type_enum". All fields are combined with logical 'AND'. */
export type Event_Type_Enum_Comparison_Exp = {
  readonly _eq?: Event_Type_Enum | null | undefined;
  readonly _in?: ReadonlyArray<Event_Type_Enum> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _neq?: Event_Type_Enum | null | undefined;
  readonly _nin?: ReadonlyArray<Event_Type_Enum> | null | undefined;
};

/** update columns of table "event" */
export type Event_Update_Column =
  /** column name */
  | 'author_id'
  /** column name */
  | 'author_structure_id'
  /** column name */
  | 'id'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'occurred_at'
  /** column name */
  | 'payload'
  /** column name */
  | 'subject_id'
  /** column name */
  | 'subject_table'
  /** column name */
  | 'territory_id'
  /** column name */
  | 'type';

export type Focus_Aggregate_Bool_Exp = {
  readonly count?: Focus_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Focus_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Focus_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Focus_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
};

/** order by aggregate values of table "focus" */
export type Focus_Aggregate_Order_By = {
  readonly count?: Order_By | null | undefined;
  readonly max?: Focus_Max_Order_By | null | undefined;
  readonly min?: Focus_Min_Order_By | null | undefined;
};

/** input type for inserting array relation for remote table "focus" */
export type Focus_Arr_Rel_Insert_Input = {
  readonly data: ReadonlyArray<Focus_Insert_Input>;
  /** upsert condition */
  readonly on_conflict?: Focus_On_Conflict | null | undefined;
};

/** Boolean expression to filter rows from the table "focus". All fields are combined with a logical 'AND'. */
export type Focus_Bool_Exp = {
  readonly _and?: ReadonlyArray<Focus_Bool_Exp> | null | undefined;
  readonly _not?: Focus_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Focus_Bool_Exp> | null | undefined;
  readonly closed_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly created_by?: Uuid_Comparison_Exp | null | undefined;
  readonly created_by_account?: Account_Bool_Exp | null | undefined;
  readonly goals?: Goal_Bool_Exp | null | undefined;
  readonly goals_aggregate?: Goal_Aggregate_Bool_Exp | null | undefined;
  readonly id?: Uuid_Comparison_Exp | null | undefined;
  readonly notebook?: Notebook_Bool_Exp | null | undefined;
  readonly notebook_id?: Uuid_Comparison_Exp | null | undefined;
  readonly opened_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly ref_theme?: Ref_Theme_Bool_Exp | null | undefined;
  readonly territory_id?: Uuid_Comparison_Exp | null | undefined;
  readonly theme?: String_Comparison_Exp | null | undefined;
};

/** unique or primary key constraints on table "focus" */
export type Focus_Constraint =
  /** unique or primary key constraint on columns "id", "notebook_id" */
  | 'focus_id_notebook_id_key'
  /** unique or primary key constraint on columns "notebook_id", "theme" */
  | 'focus_open'
  /** unique or primary key constraint on columns "id" */
  | 'focus_pkey';

/** input type for inserting data into table "focus" */
export type Focus_Insert_Input = {
  readonly closed_at?: string | null | undefined;
  readonly created_by?: string | null | undefined;
  readonly created_by_account?: Account_Obj_Rel_Insert_Input | null | undefined;
  readonly goals?: Goal_Arr_Rel_Insert_Input | null | undefined;
  readonly id?: string | null | undefined;
  readonly notebook?: Notebook_Obj_Rel_Insert_Input | null | undefined;
  readonly notebook_id?: string | null | undefined;
  readonly opened_at?: string | null | undefined;
  readonly ref_theme?: Ref_Theme_Obj_Rel_Insert_Input | null | undefined;
  readonly territory_id?: string | null | undefined;
  readonly theme?: string | null | undefined;
};

/** order by max() on columns of table "focus" */
export type Focus_Max_Order_By = {
  readonly closed_at?: Order_By | null | undefined;
  readonly created_by?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly opened_at?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
  readonly theme?: Order_By | null | undefined;
};

/** order by min() on columns of table "focus" */
export type Focus_Min_Order_By = {
  readonly closed_at?: Order_By | null | undefined;
  readonly created_by?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly opened_at?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
  readonly theme?: Order_By | null | undefined;
};

/** input type for inserting object relation for remote table "focus" */
export type Focus_Obj_Rel_Insert_Input = {
  readonly data: Focus_Insert_Input;
  /** upsert condition */
  readonly on_conflict?: Focus_On_Conflict | null | undefined;
};

/** on_conflict condition type for table "focus" */
export type Focus_On_Conflict = {
  readonly constraint: Focus_Constraint;
  readonly update_columns?: ReadonlyArray<Focus_Update_Column>;
  readonly where?: Focus_Bool_Exp | null | undefined;
};

/** select columns of table "focus" */
export type Focus_Select_Column =
  /** column name */
  | 'closed_at'
  /** column name */
  | 'created_by'
  /** column name */
  | 'id'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'opened_at'
  /** column name */
  | 'territory_id'
  /** column name */
  | 'theme';

/** update columns of table "focus" */
export type Focus_Update_Column =
  /** column name */
  | 'closed_at'
  /** column name */
  | 'created_by'
  /** column name */
  | 'id'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'opened_at'
  /** column name */
  | 'territory_id'
  /** column name */
  | 'theme';

export type Goal_Aggregate_Bool_Exp = {
  readonly count?: Goal_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Goal_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Goal_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Goal_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
};

/** order by aggregate values of table "goal" */
export type Goal_Aggregate_Order_By = {
  readonly count?: Order_By | null | undefined;
  readonly max?: Goal_Max_Order_By | null | undefined;
  readonly min?: Goal_Min_Order_By | null | undefined;
};

/** input type for inserting array relation for remote table "goal" */
export type Goal_Arr_Rel_Insert_Input = {
  readonly data: ReadonlyArray<Goal_Insert_Input>;
  /** upsert condition */
  readonly on_conflict?: Goal_On_Conflict | null | undefined;
};

/** Boolean expression to filter rows from the table "goal". All fields are combined with a logical 'AND'. */
export type Goal_Bool_Exp = {
  readonly _and?: ReadonlyArray<Goal_Bool_Exp> | null | undefined;
  readonly _not?: Goal_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Goal_Bool_Exp> | null | undefined;
  readonly actions?: Action_Bool_Exp | null | undefined;
  readonly actions_aggregate?: Action_Aggregate_Bool_Exp | null | undefined;
  readonly contract?: Contract_Bool_Exp | null | undefined;
  readonly contract_id?: Uuid_Comparison_Exp | null | undefined;
  readonly created_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly created_by?: Uuid_Comparison_Exp | null | undefined;
  readonly created_by_account?: Account_Bool_Exp | null | undefined;
  readonly due_on?: Date_Comparison_Exp | null | undefined;
  readonly focus?: Focus_Bool_Exp | null | undefined;
  readonly focus_id?: Uuid_Comparison_Exp | null | undefined;
  readonly id?: Uuid_Comparison_Exp | null | undefined;
  readonly label?: String_Comparison_Exp | null | undefined;
  readonly notebook?: Notebook_Bool_Exp | null | undefined;
  readonly notebook_id?: Uuid_Comparison_Exp | null | undefined;
  readonly status?: Goal_Status_Enum_Comparison_Exp | null | undefined;
  readonly territory_id?: Uuid_Comparison_Exp | null | undefined;
  readonly updated_at?: Timestamptz_Comparison_Exp | null | undefined;
};

/** unique or primary key constraints on table "goal" */
export type Goal_Constraint =
  /** unique or primary key constraint on columns "id", "notebook_id" */
  | 'goal_id_notebook_id_key'
  /** unique or primary key constraint on columns "id" */
  | 'goal_pkey';

/** input type for inserting data into table "goal" */
export type Goal_Insert_Input = {
  readonly actions?: Action_Arr_Rel_Insert_Input | null | undefined;
  readonly contract?: Contract_Obj_Rel_Insert_Input | null | undefined;
  readonly contract_id?: string | null | undefined;
  readonly created_at?: string | null | undefined;
  readonly created_by?: string | null | undefined;
  readonly created_by_account?: Account_Obj_Rel_Insert_Input | null | undefined;
  readonly due_on?: string | null | undefined;
  readonly focus?: Focus_Obj_Rel_Insert_Input | null | undefined;
  readonly focus_id?: string | null | undefined;
  readonly id?: string | null | undefined;
  readonly label?: string | null | undefined;
  readonly notebook?: Notebook_Obj_Rel_Insert_Input | null | undefined;
  readonly notebook_id?: string | null | undefined;
  readonly status?: Goal_Status_Enum | null | undefined;
  readonly territory_id?: string | null | undefined;
  readonly updated_at?: string | null | undefined;
};

/** order by max() on columns of table "goal" */
export type Goal_Max_Order_By = {
  readonly contract_id?: Order_By | null | undefined;
  readonly created_at?: Order_By | null | undefined;
  readonly created_by?: Order_By | null | undefined;
  readonly due_on?: Order_By | null | undefined;
  readonly focus_id?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly label?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
  readonly updated_at?: Order_By | null | undefined;
};

/** order by min() on columns of table "goal" */
export type Goal_Min_Order_By = {
  readonly contract_id?: Order_By | null | undefined;
  readonly created_at?: Order_By | null | undefined;
  readonly created_by?: Order_By | null | undefined;
  readonly due_on?: Order_By | null | undefined;
  readonly focus_id?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly label?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
  readonly updated_at?: Order_By | null | undefined;
};

/** input type for inserting object relation for remote table "goal" */
export type Goal_Obj_Rel_Insert_Input = {
  readonly data: Goal_Insert_Input;
  /** upsert condition */
  readonly on_conflict?: Goal_On_Conflict | null | undefined;
};

/** on_conflict condition type for table "goal" */
export type Goal_On_Conflict = {
  readonly constraint: Goal_Constraint;
  readonly update_columns?: ReadonlyArray<Goal_Update_Column>;
  readonly where?: Goal_Bool_Exp | null | undefined;
};

/** select columns of table "goal" */
export type Goal_Select_Column =
  /** column name */
  | 'contract_id'
  /** column name */
  | 'created_at'
  /** column name */
  | 'created_by'
  /** column name */
  | 'due_on'
  /** column name */
  | 'focus_id'
  /** column name */
  | 'id'
  /** column name */
  | 'label'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'status'
  /** column name */
  | 'territory_id'
  /** column name */
  | 'updated_at';

export type Goal_Status_Enum =
  /** Abandonné */
  | 'abandoned'
  /** Atteint */
  | 'done'
  /** En cours */
  | 'in_progress';

/** Boolean expression to compare columns of type "goal_status_enum". All fields are combined with logical 'AND'. */
export type Goal_Status_Enum_Comparison_Exp = {
  readonly _eq?: Goal_Status_Enum | null | undefined;
  readonly _in?: ReadonlyArray<Goal_Status_Enum> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _neq?: Goal_Status_Enum | null | undefined;
  readonly _nin?: ReadonlyArray<Goal_Status_Enum> | null | undefined;
};

/** update columns of table "goal" */
export type Goal_Update_Column =
  /** column name */
  | 'contract_id'
  /** column name */
  | 'created_at'
  /** column name */
  | 'created_by'
  /** column name */
  | 'due_on'
  /** column name */
  | 'focus_id'
  /** column name */
  | 'id'
  /** column name */
  | 'label'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'status'
  /** column name */
  | 'territory_id'
  /** column name */
  | 'updated_at';

export type Hours_Mode_Enum =
  /** Sans durée */
  | 'none'
  /** Durée réduite */
  | 'reduced'
  /** Durée de droit commun */
  | 'standard';

/** Boolean expression to compare columns of type "hours_mode_enum". All fields are combined with logical 'AND'. */
export type Hours_Mode_Enum_Comparison_Exp = {
  readonly _eq?: Hours_Mode_Enum | null | undefined;
  readonly _in?: ReadonlyArray<Hours_Mode_Enum> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _neq?: Hours_Mode_Enum | null | undefined;
  readonly _nin?: ReadonlyArray<Hours_Mode_Enum> | null | undefined;
};

export type Impact_Enum =
  /** Fort */
  | 'high'
  /** Faible */
  | 'low'
  /** Moyen */
  | 'medium';

/** Boolean expression to compare columns of type "impact_enum". All fields are combined with logical 'AND'. */
export type Impact_Enum_Comparison_Exp = {
  readonly _eq?: Impact_Enum | null | undefined;
  readonly _in?: ReadonlyArray<Impact_Enum> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _neq?: Impact_Enum | null | undefined;
  readonly _nin?: ReadonlyArray<Impact_Enum> | null | undefined;
};

export type Jsonb_Cast_Exp = {
  readonly String?: String_Comparison_Exp | null | undefined;
};

/** Boolean expression to compare columns of type "jsonb". All fields are combined with logical 'AND'. */
export type Jsonb_Comparison_Exp = {
  readonly _cast?: Jsonb_Cast_Exp | null | undefined;
  /** is the column contained in the given json value */
  readonly _contained_in?: unknown;
  /** does the column contain the given json value at the top level */
  readonly _contains?: unknown;
  readonly _eq?: unknown;
  readonly _gt?: unknown;
  readonly _gte?: unknown;
  /** does the string exist as a top-level key in the column */
  readonly _has_key?: string | null | undefined;
  /** do all of these strings exist as top-level keys in the column */
  readonly _has_keys_all?: ReadonlyArray<string> | null | undefined;
  /** do any of these strings exist as top-level keys in the column */
  readonly _has_keys_any?: ReadonlyArray<string> | null | undefined;
  readonly _in?: ReadonlyArray<unknown> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _lt?: unknown;
  readonly _lte?: unknown;
  readonly _neq?: unknown;
  readonly _nin?: ReadonlyArray<unknown> | null | undefined;
};

export type Member_Role_Enum =
  /** Membre du groupe de suivi */
  | 'member'
  /** Chargé d’orientation */
  | 'orientation_manager'
  /** Référent */
  | 'referent';

/** Boolean expression to compare columns of type "member_role_enum". All fields are combined with logical 'AND'. */
export type Member_Role_Enum_Comparison_Exp = {
  readonly _eq?: Member_Role_Enum | null | undefined;
  readonly _in?: ReadonlyArray<Member_Role_Enum> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _neq?: Member_Role_Enum | null | undefined;
  readonly _nin?: ReadonlyArray<Member_Role_Enum> | null | undefined;
};

export type Note_Aggregate_Bool_Exp = {
  readonly count?: Note_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Note_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Note_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Note_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
};

/** order by aggregate values of table "note" */
export type Note_Aggregate_Order_By = {
  readonly count?: Order_By | null | undefined;
  readonly max?: Note_Max_Order_By | null | undefined;
  readonly min?: Note_Min_Order_By | null | undefined;
};

/** input type for inserting array relation for remote table "note" */
export type Note_Arr_Rel_Insert_Input = {
  readonly data: ReadonlyArray<Note_Insert_Input>;
  /** upsert condition */
  readonly on_conflict?: Note_On_Conflict | null | undefined;
};

/** Boolean expression to filter rows from the table "note". All fields are combined with a logical 'AND'. */
export type Note_Bool_Exp = {
  readonly _and?: ReadonlyArray<Note_Bool_Exp> | null | undefined;
  readonly _not?: Note_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Note_Bool_Exp> | null | undefined;
  readonly author?: Account_Bool_Exp | null | undefined;
  readonly author_id?: Uuid_Comparison_Exp | null | undefined;
  readonly author_structure?: Structure_Bool_Exp | null | undefined;
  readonly author_structure_id?: Uuid_Comparison_Exp | null | undefined;
  readonly body?: String_Comparison_Exp | null | undefined;
  readonly created_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly id?: Uuid_Comparison_Exp | null | undefined;
  readonly notebook?: Notebook_Bool_Exp | null | undefined;
  readonly notebook_id?: Uuid_Comparison_Exp | null | undefined;
  readonly territory_id?: Uuid_Comparison_Exp | null | undefined;
  readonly updated_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly visibility?: Note_Visibility_Enum_Comparison_Exp | null | undefined;
};

/** unique or primary key constraints on table "note" */
export type Note_Constraint =
  /** unique or primary key constraint on columns "id" */
  | 'note_pkey';

/** input type for inserting data into table "note" */
export type Note_Insert_Input = {
  readonly author?: Account_Obj_Rel_Insert_Input | null | undefined;
  readonly author_id?: string | null | undefined;
  readonly author_structure?: Structure_Obj_Rel_Insert_Input | null | undefined;
  readonly author_structure_id?: string | null | undefined;
  readonly body?: string | null | undefined;
  readonly created_at?: string | null | undefined;
  readonly id?: string | null | undefined;
  readonly notebook?: Notebook_Obj_Rel_Insert_Input | null | undefined;
  readonly notebook_id?: string | null | undefined;
  readonly territory_id?: string | null | undefined;
  readonly updated_at?: string | null | undefined;
  readonly visibility?: Note_Visibility_Enum | null | undefined;
};

/** order by max() on columns of table "note" */
export type Note_Max_Order_By = {
  readonly author_id?: Order_By | null | undefined;
  readonly author_structure_id?: Order_By | null | undefined;
  readonly body?: Order_By | null | undefined;
  readonly created_at?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
  readonly updated_at?: Order_By | null | undefined;
};

/** order by min() on columns of table "note" */
export type Note_Min_Order_By = {
  readonly author_id?: Order_By | null | undefined;
  readonly author_structure_id?: Order_By | null | undefined;
  readonly body?: Order_By | null | undefined;
  readonly created_at?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
  readonly updated_at?: Order_By | null | undefined;
};

/** on_conflict condition type for table "note" */
export type Note_On_Conflict = {
  readonly constraint: Note_Constraint;
  readonly update_columns?: ReadonlyArray<Note_Update_Column>;
  readonly where?: Note_Bool_Exp | null | undefined;
};

/** select columns of table "note" */
export type Note_Select_Column =
  /** column name */
  | 'author_id'
  /** column name */
  | 'author_structure_id'
  /** column name */
  | 'body'
  /** column name */
  | 'created_at'
  /** column name */
  | 'id'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'territory_id'
  /** column name */
  | 'updated_at'
  /** column name */
  | 'visibility';

/** update columns of table "note" */
export type Note_Update_Column =
  /** column name */
  | 'author_id'
  /** column name */
  | 'author_structure_id'
  /** column name */
  | 'body'
  /** column name */
  | 'created_at'
  /** column name */
  | 'id'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'territory_id'
  /** column name */
  | 'updated_at'
  /** column name */
  | 'visibility';

export type Note_Visibility_Enum =
  /** Groupe de suivi seulement */
  | 'team'
  /** Groupe de suivi et la personne */
  | 'team_and_beneficiary';

/** Boolean expression to compare columns of type "note_visibility_enum". All fields are combined with logical 'AND'. */
export type Note_Visibility_Enum_Comparison_Exp = {
  readonly _eq?: Note_Visibility_Enum | null | undefined;
  readonly _in?: ReadonlyArray<Note_Visibility_Enum> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _neq?: Note_Visibility_Enum | null | undefined;
  readonly _nin?: ReadonlyArray<Note_Visibility_Enum> | null | undefined;
};

/** Boolean expression to filter rows from the table "notebook". All fields are combined with a logical 'AND'. */
export type Notebook_Bool_Exp = {
  readonly _and?: ReadonlyArray<Notebook_Bool_Exp> | null | undefined;
  readonly _not?: Notebook_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Notebook_Bool_Exp> | null | undefined;
  readonly access_logs?: Access_Log_Bool_Exp | null | undefined;
  readonly access_logs_aggregate?: Access_Log_Aggregate_Bool_Exp | null | undefined;
  readonly action_comments?: Action_Comment_Bool_Exp | null | undefined;
  readonly action_comments_aggregate?: Action_Comment_Aggregate_Bool_Exp | null | undefined;
  readonly actions?: Action_Bool_Exp | null | undefined;
  readonly actions_aggregate?: Action_Aggregate_Bool_Exp | null | undefined;
  readonly appointments?: Appointment_Bool_Exp | null | undefined;
  readonly appointments_aggregate?: Appointment_Aggregate_Bool_Exp | null | undefined;
  readonly archive_notice_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly archived_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly archived_reason?: String_Comparison_Exp | null | undefined;
  readonly beneficiary?: Beneficiary_Bool_Exp | null | undefined;
  readonly beneficiary_id?: Uuid_Comparison_Exp | null | undefined;
  readonly contract_versions?: Contract_Version_Bool_Exp | null | undefined;
  readonly contract_versions_aggregate?: Contract_Version_Aggregate_Bool_Exp | null | undefined;
  readonly contracts?: Contract_Bool_Exp | null | undefined;
  readonly contracts_aggregate?: Contract_Aggregate_Bool_Exp | null | undefined;
  readonly created_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly diagnostic_answers?: Diagnostic_Answer_Bool_Exp | null | undefined;
  readonly diagnostic_answers_aggregate?: Diagnostic_Answer_Aggregate_Bool_Exp | null | undefined;
  readonly erased_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly events?: Event_Bool_Exp | null | undefined;
  readonly events_aggregate?: Event_Aggregate_Bool_Exp | null | undefined;
  readonly focuses?: Focus_Bool_Exp | null | undefined;
  readonly focuses_aggregate?: Focus_Aggregate_Bool_Exp | null | undefined;
  readonly goals?: Goal_Bool_Exp | null | undefined;
  readonly goals_aggregate?: Goal_Aggregate_Bool_Exp | null | undefined;
  readonly id?: Uuid_Comparison_Exp | null | undefined;
  readonly last_contact_on?: Date_Comparison_Exp | null | undefined;
  readonly members?: Notebook_Member_Bool_Exp | null | undefined;
  readonly members_aggregate?: Notebook_Member_Aggregate_Bool_Exp | null | undefined;
  readonly notes?: Note_Bool_Exp | null | undefined;
  readonly notes_aggregate?: Note_Aggregate_Bool_Exp | null | undefined;
  readonly opened_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly orientations?: Orientation_Bool_Exp | null | undefined;
  readonly orientations_aggregate?: Orientation_Aggregate_Bool_Exp | null | undefined;
  readonly overview?: Notebook_Overview_Bool_Exp | null | undefined;
  readonly person_requests?: Person_Request_Bool_Exp | null | undefined;
  readonly person_requests_aggregate?: Person_Request_Aggregate_Bool_Exp | null | undefined;
  readonly professional_projects?: Professional_Project_Bool_Exp | null | undefined;
  readonly professional_projects_aggregate?: Professional_Project_Aggregate_Bool_Exp | null | undefined;
  readonly reorientation_requests?: Reorientation_Request_Bool_Exp | null | undefined;
  readonly reorientation_requests_aggregate?: Reorientation_Request_Aggregate_Bool_Exp | null | undefined;
  readonly territory_id?: Uuid_Comparison_Exp | null | undefined;
  readonly updated_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly work_profiles?: Work_Profile_Bool_Exp | null | undefined;
  readonly work_profiles_aggregate?: Work_Profile_Aggregate_Bool_Exp | null | undefined;
};

/** unique or primary key constraints on table "notebook" */
export type Notebook_Constraint =
  /** unique or primary key constraint on columns "beneficiary_id" */
  | 'notebook_beneficiary_id_key'
  /** unique or primary key constraint on columns "id", "territory_id" */
  | 'notebook_id_territory_id_key'
  /** unique or primary key constraint on columns "id" */
  | 'notebook_pkey';

/** input type for inserting data into table "notebook" */
export type Notebook_Insert_Input = {
  readonly access_logs?: Access_Log_Arr_Rel_Insert_Input | null | undefined;
  readonly action_comments?: Action_Comment_Arr_Rel_Insert_Input | null | undefined;
  readonly actions?: Action_Arr_Rel_Insert_Input | null | undefined;
  readonly appointments?: Appointment_Arr_Rel_Insert_Input | null | undefined;
  readonly archive_notice_at?: string | null | undefined;
  readonly archived_at?: string | null | undefined;
  readonly archived_reason?: string | null | undefined;
  readonly beneficiary?: Beneficiary_Obj_Rel_Insert_Input | null | undefined;
  readonly beneficiary_id?: string | null | undefined;
  readonly contract_versions?: Contract_Version_Arr_Rel_Insert_Input | null | undefined;
  readonly contracts?: Contract_Arr_Rel_Insert_Input | null | undefined;
  readonly created_at?: string | null | undefined;
  readonly diagnostic_answers?: Diagnostic_Answer_Arr_Rel_Insert_Input | null | undefined;
  readonly erased_at?: string | null | undefined;
  readonly events?: Event_Arr_Rel_Insert_Input | null | undefined;
  readonly focuses?: Focus_Arr_Rel_Insert_Input | null | undefined;
  readonly goals?: Goal_Arr_Rel_Insert_Input | null | undefined;
  readonly id?: string | null | undefined;
  readonly last_contact_on?: string | null | undefined;
  readonly members?: Notebook_Member_Arr_Rel_Insert_Input | null | undefined;
  readonly notes?: Note_Arr_Rel_Insert_Input | null | undefined;
  readonly opened_at?: string | null | undefined;
  readonly orientations?: Orientation_Arr_Rel_Insert_Input | null | undefined;
  readonly person_requests?: Person_Request_Arr_Rel_Insert_Input | null | undefined;
  readonly professional_projects?: Professional_Project_Arr_Rel_Insert_Input | null | undefined;
  readonly reorientation_requests?: Reorientation_Request_Arr_Rel_Insert_Input | null | undefined;
  readonly territory_id?: string | null | undefined;
  readonly updated_at?: string | null | undefined;
  readonly work_profiles?: Work_Profile_Arr_Rel_Insert_Input | null | undefined;
};

export type Notebook_Member_Aggregate_Bool_Exp = {
  readonly count?: Notebook_Member_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Notebook_Member_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Notebook_Member_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Notebook_Member_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
};

/** order by aggregate values of table "notebook_member" */
export type Notebook_Member_Aggregate_Order_By = {
  readonly count?: Order_By | null | undefined;
  readonly max?: Notebook_Member_Max_Order_By | null | undefined;
  readonly min?: Notebook_Member_Min_Order_By | null | undefined;
};

/** input type for inserting array relation for remote table "notebook_member" */
export type Notebook_Member_Arr_Rel_Insert_Input = {
  readonly data: ReadonlyArray<Notebook_Member_Insert_Input>;
  /** upsert condition */
  readonly on_conflict?: Notebook_Member_On_Conflict | null | undefined;
};

/** Boolean expression to filter rows from the table "notebook_member". All fields are combined with a logical 'AND'. */
export type Notebook_Member_Bool_Exp = {
  readonly _and?: ReadonlyArray<Notebook_Member_Bool_Exp> | null | undefined;
  readonly _not?: Notebook_Member_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Notebook_Member_Bool_Exp> | null | undefined;
  readonly account?: Account_Bool_Exp | null | undefined;
  readonly account_id?: Uuid_Comparison_Exp | null | undefined;
  readonly end_reason?: String_Comparison_Exp | null | undefined;
  readonly ended_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly id?: Uuid_Comparison_Exp | null | undefined;
  readonly invited_by?: Uuid_Comparison_Exp | null | undefined;
  readonly invited_by_account?: Account_Bool_Exp | null | undefined;
  readonly join_reason?: String_Comparison_Exp | null | undefined;
  readonly joined_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly last_visited_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly notebook?: Notebook_Bool_Exp | null | undefined;
  readonly notebook_id?: Uuid_Comparison_Exp | null | undefined;
  readonly orientation?: Orientation_Bool_Exp | null | undefined;
  readonly orientation_id?: Uuid_Comparison_Exp | null | undefined;
  readonly role?: Member_Role_Enum_Comparison_Exp | null | undefined;
  readonly structure?: Structure_Bool_Exp | null | undefined;
  readonly structure_id?: Uuid_Comparison_Exp | null | undefined;
  readonly territory_id?: Uuid_Comparison_Exp | null | undefined;
};

/** unique or primary key constraints on table "notebook_member" */
export type Notebook_Member_Constraint =
  /** unique or primary key constraint on columns "notebook_id", "account_id", "structure_id" */
  | 'notebook_member_active'
  /** unique or primary key constraint on columns "notebook_id" */
  | 'notebook_member_one_referent'
  /** unique or primary key constraint on columns "id" */
  | 'notebook_member_pkey';

/** input type for inserting data into table "notebook_member" */
export type Notebook_Member_Insert_Input = {
  readonly account?: Account_Obj_Rel_Insert_Input | null | undefined;
  readonly account_id?: string | null | undefined;
  readonly end_reason?: string | null | undefined;
  readonly ended_at?: string | null | undefined;
  readonly id?: string | null | undefined;
  readonly invited_by?: string | null | undefined;
  readonly invited_by_account?: Account_Obj_Rel_Insert_Input | null | undefined;
  readonly join_reason?: string | null | undefined;
  readonly joined_at?: string | null | undefined;
  readonly last_visited_at?: string | null | undefined;
  readonly notebook?: Notebook_Obj_Rel_Insert_Input | null | undefined;
  readonly notebook_id?: string | null | undefined;
  readonly orientation?: Orientation_Obj_Rel_Insert_Input | null | undefined;
  readonly orientation_id?: string | null | undefined;
  readonly role?: Member_Role_Enum | null | undefined;
  readonly structure?: Structure_Obj_Rel_Insert_Input | null | undefined;
  readonly structure_id?: string | null | undefined;
  readonly territory_id?: string | null | undefined;
};

/** order by max() on columns of table "notebook_member" */
export type Notebook_Member_Max_Order_By = {
  readonly account_id?: Order_By | null | undefined;
  readonly end_reason?: Order_By | null | undefined;
  readonly ended_at?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly invited_by?: Order_By | null | undefined;
  readonly join_reason?: Order_By | null | undefined;
  readonly joined_at?: Order_By | null | undefined;
  readonly last_visited_at?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly orientation_id?: Order_By | null | undefined;
  readonly structure_id?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
};

/** order by min() on columns of table "notebook_member" */
export type Notebook_Member_Min_Order_By = {
  readonly account_id?: Order_By | null | undefined;
  readonly end_reason?: Order_By | null | undefined;
  readonly ended_at?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly invited_by?: Order_By | null | undefined;
  readonly join_reason?: Order_By | null | undefined;
  readonly joined_at?: Order_By | null | undefined;
  readonly last_visited_at?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly orientation_id?: Order_By | null | undefined;
  readonly structure_id?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
};

/** on_conflict condition type for table "notebook_member" */
export type Notebook_Member_On_Conflict = {
  readonly constraint: Notebook_Member_Constraint;
  readonly update_columns?: ReadonlyArray<Notebook_Member_Update_Column>;
  readonly where?: Notebook_Member_Bool_Exp | null | undefined;
};

/** select columns of table "notebook_member" */
export type Notebook_Member_Select_Column =
  /** column name */
  | 'account_id'
  /** column name */
  | 'end_reason'
  /** column name */
  | 'ended_at'
  /** column name */
  | 'id'
  /** column name */
  | 'invited_by'
  /** column name */
  | 'join_reason'
  /** column name */
  | 'joined_at'
  /** column name */
  | 'last_visited_at'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'orientation_id'
  /** column name */
  | 'role'
  /** column name */
  | 'structure_id'
  /** column name */
  | 'territory_id';

/** update columns of table "notebook_member" */
export type Notebook_Member_Update_Column =
  /** column name */
  | 'account_id'
  /** column name */
  | 'end_reason'
  /** column name */
  | 'ended_at'
  /** column name */
  | 'id'
  /** column name */
  | 'invited_by'
  /** column name */
  | 'join_reason'
  /** column name */
  | 'joined_at'
  /** column name */
  | 'last_visited_at'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'orientation_id'
  /** column name */
  | 'role'
  /** column name */
  | 'structure_id'
  /** column name */
  | 'territory_id';

/** input type for inserting object relation for remote table "notebook" */
export type Notebook_Obj_Rel_Insert_Input = {
  readonly data: Notebook_Insert_Input;
  /** upsert condition */
  readonly on_conflict?: Notebook_On_Conflict | null | undefined;
};

/** on_conflict condition type for table "notebook" */
export type Notebook_On_Conflict = {
  readonly constraint: Notebook_Constraint;
  readonly update_columns?: ReadonlyArray<Notebook_Update_Column>;
  readonly where?: Notebook_Bool_Exp | null | undefined;
};

/** Ordering options when selecting data from "notebook". */
export type Notebook_Order_By = {
  readonly access_logs_aggregate?: Access_Log_Aggregate_Order_By | null | undefined;
  readonly action_comments_aggregate?: Action_Comment_Aggregate_Order_By | null | undefined;
  readonly actions_aggregate?: Action_Aggregate_Order_By | null | undefined;
  readonly appointments_aggregate?: Appointment_Aggregate_Order_By | null | undefined;
  readonly archive_notice_at?: Order_By | null | undefined;
  readonly archived_at?: Order_By | null | undefined;
  readonly archived_reason?: Order_By | null | undefined;
  readonly beneficiary?: Beneficiary_Order_By | null | undefined;
  readonly beneficiary_id?: Order_By | null | undefined;
  readonly contract_versions_aggregate?: Contract_Version_Aggregate_Order_By | null | undefined;
  readonly contracts_aggregate?: Contract_Aggregate_Order_By | null | undefined;
  readonly created_at?: Order_By | null | undefined;
  readonly diagnostic_answers_aggregate?: Diagnostic_Answer_Aggregate_Order_By | null | undefined;
  readonly erased_at?: Order_By | null | undefined;
  readonly events_aggregate?: Event_Aggregate_Order_By | null | undefined;
  readonly focuses_aggregate?: Focus_Aggregate_Order_By | null | undefined;
  readonly goals_aggregate?: Goal_Aggregate_Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly last_contact_on?: Order_By | null | undefined;
  readonly members_aggregate?: Notebook_Member_Aggregate_Order_By | null | undefined;
  readonly notes_aggregate?: Note_Aggregate_Order_By | null | undefined;
  readonly opened_at?: Order_By | null | undefined;
  readonly orientations_aggregate?: Orientation_Aggregate_Order_By | null | undefined;
  readonly overview?: Notebook_Overview_Order_By | null | undefined;
  readonly person_requests_aggregate?: Person_Request_Aggregate_Order_By | null | undefined;
  readonly professional_projects_aggregate?: Professional_Project_Aggregate_Order_By | null | undefined;
  readonly reorientation_requests_aggregate?: Reorientation_Request_Aggregate_Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
  readonly updated_at?: Order_By | null | undefined;
  readonly work_profiles_aggregate?: Work_Profile_Aggregate_Order_By | null | undefined;
};

export type Notebook_Overview_Aggregate_Bool_Exp = {
  readonly count?: Notebook_Overview_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Notebook_Overview_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Notebook_Overview_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Notebook_Overview_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
};

/** order by aggregate values of table "notebook_overview" */
export type Notebook_Overview_Aggregate_Order_By = {
  readonly avg?: Notebook_Overview_Avg_Order_By | null | undefined;
  readonly count?: Order_By | null | undefined;
  readonly max?: Notebook_Overview_Max_Order_By | null | undefined;
  readonly min?: Notebook_Overview_Min_Order_By | null | undefined;
  readonly stddev?: Notebook_Overview_Stddev_Order_By | null | undefined;
  readonly stddev_pop?: Notebook_Overview_Stddev_Pop_Order_By | null | undefined;
  readonly stddev_samp?: Notebook_Overview_Stddev_Samp_Order_By | null | undefined;
  readonly sum?: Notebook_Overview_Sum_Order_By | null | undefined;
  readonly var_pop?: Notebook_Overview_Var_Pop_Order_By | null | undefined;
  readonly var_samp?: Notebook_Overview_Var_Samp_Order_By | null | undefined;
  readonly variance?: Notebook_Overview_Variance_Order_By | null | undefined;
};

/** order by avg() on columns of table "notebook_overview" */
export type Notebook_Overview_Avg_Order_By = {
  readonly late_actions_count?: Order_By | null | undefined;
  readonly members_count?: Order_By | null | undefined;
  readonly open_actions_count?: Order_By | null | undefined;
};

/** Boolean expression to filter rows from the table "notebook_overview". All fields are combined with a logical 'AND'. */
export type Notebook_Overview_Bool_Exp = {
  readonly _and?: ReadonlyArray<Notebook_Overview_Bool_Exp> | null | undefined;
  readonly _not?: Notebook_Overview_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Notebook_Overview_Bool_Exp> | null | undefined;
  readonly appointments?: Appointment_Bool_Exp | null | undefined;
  readonly appointments_aggregate?: Appointment_Aggregate_Bool_Exp | null | undefined;
  readonly archived_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly beneficiary?: Beneficiary_Bool_Exp | null | undefined;
  readonly beneficiary_id?: Uuid_Comparison_Exp | null | undefined;
  readonly city?: String_Comparison_Exp | null | undefined;
  readonly contract_versions?: Contract_Version_Bool_Exp | null | undefined;
  readonly contract_versions_aggregate?: Contract_Version_Aggregate_Bool_Exp | null | undefined;
  readonly date_of_birth?: Date_Comparison_Exp | null | undefined;
  readonly firstname?: String_Comparison_Exp | null | undefined;
  readonly last_contact_on?: Date_Comparison_Exp | null | undefined;
  readonly lastname?: String_Comparison_Exp | null | undefined;
  readonly late_actions_count?: Int_Comparison_Exp | null | undefined;
  readonly members?: Notebook_Member_Bool_Exp | null | undefined;
  readonly members_aggregate?: Notebook_Member_Aggregate_Bool_Exp | null | undefined;
  readonly members_count?: Int_Comparison_Exp | null | undefined;
  readonly next_due_on?: Date_Comparison_Exp | null | undefined;
  readonly notebook?: Notebook_Bool_Exp | null | undefined;
  readonly notebook_id?: Uuid_Comparison_Exp | null | undefined;
  readonly open_actions_count?: Int_Comparison_Exp | null | undefined;
  readonly opened_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly orientation?: Orientation_Bool_Exp | null | undefined;
  readonly orientation_id?: Uuid_Comparison_Exp | null | undefined;
  readonly oriented_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly pathway?: String_Comparison_Exp | null | undefined;
  readonly program?: Program_Bool_Exp | null | undefined;
  readonly program_id?: Uuid_Comparison_Exp | null | undefined;
  readonly referent?: Account_Bool_Exp | null | undefined;
  readonly referent_id?: Uuid_Comparison_Exp | null | undefined;
  readonly referent_requests?: Referent_Request_Bool_Exp | null | undefined;
  readonly referent_requests_aggregate?: Referent_Request_Aggregate_Bool_Exp | null | undefined;
  readonly referent_since?: Timestamptz_Comparison_Exp | null | undefined;
  readonly reorientation_requests?: Reorientation_Request_Bool_Exp | null | undefined;
  readonly reorientation_requests_aggregate?: Reorientation_Request_Aggregate_Bool_Exp | null | undefined;
  readonly review_due_on?: Date_Comparison_Exp | null | undefined;
  readonly rsa_state?: String_Comparison_Exp | null | undefined;
  readonly status?: String_Comparison_Exp | null | undefined;
  readonly structure?: Structure_Bool_Exp | null | undefined;
  readonly structure_id?: Uuid_Comparison_Exp | null | undefined;
  readonly territory_id?: Uuid_Comparison_Exp | null | undefined;
  readonly waiting_since?: Timestamptz_Comparison_Exp | null | undefined;
};

/** order by max() on columns of table "notebook_overview" */
export type Notebook_Overview_Max_Order_By = {
  readonly archived_at?: Order_By | null | undefined;
  readonly beneficiary_id?: Order_By | null | undefined;
  readonly city?: Order_By | null | undefined;
  readonly date_of_birth?: Order_By | null | undefined;
  readonly firstname?: Order_By | null | undefined;
  readonly last_contact_on?: Order_By | null | undefined;
  readonly lastname?: Order_By | null | undefined;
  readonly late_actions_count?: Order_By | null | undefined;
  readonly members_count?: Order_By | null | undefined;
  readonly next_due_on?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly open_actions_count?: Order_By | null | undefined;
  readonly opened_at?: Order_By | null | undefined;
  readonly orientation_id?: Order_By | null | undefined;
  readonly oriented_at?: Order_By | null | undefined;
  readonly pathway?: Order_By | null | undefined;
  readonly program_id?: Order_By | null | undefined;
  readonly referent_id?: Order_By | null | undefined;
  readonly referent_since?: Order_By | null | undefined;
  readonly review_due_on?: Order_By | null | undefined;
  readonly rsa_state?: Order_By | null | undefined;
  readonly status?: Order_By | null | undefined;
  readonly structure_id?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
  readonly waiting_since?: Order_By | null | undefined;
};

/** order by min() on columns of table "notebook_overview" */
export type Notebook_Overview_Min_Order_By = {
  readonly archived_at?: Order_By | null | undefined;
  readonly beneficiary_id?: Order_By | null | undefined;
  readonly city?: Order_By | null | undefined;
  readonly date_of_birth?: Order_By | null | undefined;
  readonly firstname?: Order_By | null | undefined;
  readonly last_contact_on?: Order_By | null | undefined;
  readonly lastname?: Order_By | null | undefined;
  readonly late_actions_count?: Order_By | null | undefined;
  readonly members_count?: Order_By | null | undefined;
  readonly next_due_on?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly open_actions_count?: Order_By | null | undefined;
  readonly opened_at?: Order_By | null | undefined;
  readonly orientation_id?: Order_By | null | undefined;
  readonly oriented_at?: Order_By | null | undefined;
  readonly pathway?: Order_By | null | undefined;
  readonly program_id?: Order_By | null | undefined;
  readonly referent_id?: Order_By | null | undefined;
  readonly referent_since?: Order_By | null | undefined;
  readonly review_due_on?: Order_By | null | undefined;
  readonly rsa_state?: Order_By | null | undefined;
  readonly status?: Order_By | null | undefined;
  readonly structure_id?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
  readonly waiting_since?: Order_By | null | undefined;
};

/** Ordering options when selecting data from "notebook_overview". */
export type Notebook_Overview_Order_By = {
  readonly appointments_aggregate?: Appointment_Aggregate_Order_By | null | undefined;
  readonly archived_at?: Order_By | null | undefined;
  readonly beneficiary?: Beneficiary_Order_By | null | undefined;
  readonly beneficiary_id?: Order_By | null | undefined;
  readonly city?: Order_By | null | undefined;
  readonly contract_versions_aggregate?: Contract_Version_Aggregate_Order_By | null | undefined;
  readonly date_of_birth?: Order_By | null | undefined;
  readonly firstname?: Order_By | null | undefined;
  readonly last_contact_on?: Order_By | null | undefined;
  readonly lastname?: Order_By | null | undefined;
  readonly late_actions_count?: Order_By | null | undefined;
  readonly members_aggregate?: Notebook_Member_Aggregate_Order_By | null | undefined;
  readonly members_count?: Order_By | null | undefined;
  readonly next_due_on?: Order_By | null | undefined;
  readonly notebook?: Notebook_Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly open_actions_count?: Order_By | null | undefined;
  readonly opened_at?: Order_By | null | undefined;
  readonly orientation?: Orientation_Order_By | null | undefined;
  readonly orientation_id?: Order_By | null | undefined;
  readonly oriented_at?: Order_By | null | undefined;
  readonly pathway?: Order_By | null | undefined;
  readonly program?: Program_Order_By | null | undefined;
  readonly program_id?: Order_By | null | undefined;
  readonly referent?: Account_Order_By | null | undefined;
  readonly referent_id?: Order_By | null | undefined;
  readonly referent_requests_aggregate?: Referent_Request_Aggregate_Order_By | null | undefined;
  readonly referent_since?: Order_By | null | undefined;
  readonly reorientation_requests_aggregate?: Reorientation_Request_Aggregate_Order_By | null | undefined;
  readonly review_due_on?: Order_By | null | undefined;
  readonly rsa_state?: Order_By | null | undefined;
  readonly status?: Order_By | null | undefined;
  readonly structure?: Structure_Order_By | null | undefined;
  readonly structure_id?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
  readonly waiting_since?: Order_By | null | undefined;
};

/** select columns of table "notebook_overview" */
export type Notebook_Overview_Select_Column =
  /** column name */
  | 'archived_at'
  /** column name */
  | 'beneficiary_id'
  /** column name */
  | 'city'
  /** column name */
  | 'date_of_birth'
  /** column name */
  | 'firstname'
  /** column name */
  | 'last_contact_on'
  /** column name */
  | 'lastname'
  /** column name */
  | 'late_actions_count'
  /** column name */
  | 'members_count'
  /** column name */
  | 'next_due_on'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'open_actions_count'
  /** column name */
  | 'opened_at'
  /** column name */
  | 'orientation_id'
  /** column name */
  | 'oriented_at'
  /** column name */
  | 'pathway'
  /** column name */
  | 'program_id'
  /** column name */
  | 'referent_id'
  /** column name */
  | 'referent_since'
  /** column name */
  | 'review_due_on'
  /** column name */
  | 'rsa_state'
  /** column name */
  | 'status'
  /** column name */
  | 'structure_id'
  /** column name */
  | 'territory_id'
  /** column name */
  | 'waiting_since';

/** order by stddev() on columns of table "notebook_overview" */
export type Notebook_Overview_Stddev_Order_By = {
  readonly late_actions_count?: Order_By | null | undefined;
  readonly members_count?: Order_By | null | undefined;
  readonly open_actions_count?: Order_By | null | undefined;
};

/** order by stddev_pop() on columns of table "notebook_overview" */
export type Notebook_Overview_Stddev_Pop_Order_By = {
  readonly late_actions_count?: Order_By | null | undefined;
  readonly members_count?: Order_By | null | undefined;
  readonly open_actions_count?: Order_By | null | undefined;
};

/** order by stddev_samp() on columns of table "notebook_overview" */
export type Notebook_Overview_Stddev_Samp_Order_By = {
  readonly late_actions_count?: Order_By | null | undefined;
  readonly members_count?: Order_By | null | undefined;
  readonly open_actions_count?: Order_By | null | undefined;
};

/** order by sum() on columns of table "notebook_overview" */
export type Notebook_Overview_Sum_Order_By = {
  readonly late_actions_count?: Order_By | null | undefined;
  readonly members_count?: Order_By | null | undefined;
  readonly open_actions_count?: Order_By | null | undefined;
};

/** order by var_pop() on columns of table "notebook_overview" */
export type Notebook_Overview_Var_Pop_Order_By = {
  readonly late_actions_count?: Order_By | null | undefined;
  readonly members_count?: Order_By | null | undefined;
  readonly open_actions_count?: Order_By | null | undefined;
};

/** order by var_samp() on columns of table "notebook_overview" */
export type Notebook_Overview_Var_Samp_Order_By = {
  readonly late_actions_count?: Order_By | null | undefined;
  readonly members_count?: Order_By | null | undefined;
  readonly open_actions_count?: Order_By | null | undefined;
};

/** order by variance() on columns of table "notebook_overview" */
export type Notebook_Overview_Variance_Order_By = {
  readonly late_actions_count?: Order_By | null | undefined;
  readonly members_count?: Order_By | null | undefined;
  readonly open_actions_count?: Order_By | null | undefined;
};

/** update columns of table "notebook" */
export type Notebook_Update_Column =
  /** column name */
  | 'archive_notice_at'
  /** column name */
  | 'archived_at'
  /** column name */
  | 'archived_reason'
  /** column name */
  | 'beneficiary_id'
  /** column name */
  | 'created_at'
  /** column name */
  | 'erased_at'
  /** column name */
  | 'id'
  /** column name */
  | 'last_contact_on'
  /** column name */
  | 'opened_at'
  /** column name */
  | 'territory_id'
  /** column name */
  | 'updated_at';

/** Boolean expression to filter rows from the table "notification". All fields are combined with a logical 'AND'. */
export type Notification_Bool_Exp = {
  readonly _and?: ReadonlyArray<Notification_Bool_Exp> | null | undefined;
  readonly _not?: Notification_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Notification_Bool_Exp> | null | undefined;
  readonly account?: Account_Bool_Exp | null | undefined;
  readonly account_id?: Uuid_Comparison_Exp | null | undefined;
  readonly created_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly emailed_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly event?: Event_Bool_Exp | null | undefined;
  readonly event_id?: Uuid_Comparison_Exp | null | undefined;
  readonly id?: Uuid_Comparison_Exp | null | undefined;
  readonly kind?: Notification_Kind_Enum_Comparison_Exp | null | undefined;
  readonly notebook?: Notebook_Bool_Exp | null | undefined;
  readonly notebook_id?: Uuid_Comparison_Exp | null | undefined;
  readonly payload?: Jsonb_Comparison_Exp | null | undefined;
  readonly read_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly territory_id?: Uuid_Comparison_Exp | null | undefined;
};

export type Notification_Kind_Enum =
  /** Une action a changé */
  | 'action_changed'
  /** Un rendez-vous a changé */
  | 'appointment'
  /** Un carnet va être archivé */
  | 'archive_notice'
  /** Un commentaire a été ajouté */
  | 'comment_added'
  /** Un contrat vous attend */
  | 'contract'
  /** Un accompagnement est terminé */
  | 'follow_up_ended'
  /** Quelqu’un rejoint un groupe de suivi */
  | 'member_joined'
  /** Quelqu’un quitte un groupe de suivi */
  | 'member_left'
  /** Une orientation vous concerne */
  | 'orientation_decided'
  /** Un référent a été désigné */
  | 'referent_assigned'
  /** Une demande pour devenir référent */
  | 'referent_request'
  /** Une réorientation est demandée */
  | 'reorientation_asked'
  /** Une demande de réorientation est décidée */
  | 'reorientation_decided'
  /** Une demande de réorientation attend */
  | 'reorientation_reminder';

/** Boolean expression to compare columns of type "notification_kind_enum". All fields are combined with logical 'AND'. */
export type Notification_Kind_Enum_Comparison_Exp = {
  readonly _eq?: Notification_Kind_Enum | null | undefined;
  readonly _in?: ReadonlyArray<Notification_Kind_Enum> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _neq?: Notification_Kind_Enum | null | undefined;
  readonly _nin?: ReadonlyArray<Notification_Kind_Enum> | null | undefined;
};

/** Boolean expression to compare columns of type "numeric". All fields are combined with logical 'AND'. */
export type Numeric_Comparison_Exp = {
  readonly _eq?: number | null | undefined;
  readonly _gt?: number | null | undefined;
  readonly _gte?: number | null | undefined;
  readonly _in?: ReadonlyArray<number> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _lt?: number | null | undefined;
  readonly _lte?: number | null | undefined;
  readonly _neq?: number | null | undefined;
  readonly _nin?: ReadonlyArray<number> | null | undefined;
};

/** column ordering options */
export type Order_By =
  /** in ascending order, nulls last */
  | 'asc'
  /** in ascending order, nulls first */
  | 'asc_nulls_first'
  /** in ascending order, nulls last */
  | 'asc_nulls_last'
  /** in descending order, nulls first */
  | 'desc'
  /** in descending order, nulls first */
  | 'desc_nulls_first'
  /** in descending order, nulls last */
  | 'desc_nulls_last';

export type Orientation_Aggregate_Bool_Exp = {
  readonly count?: Orientation_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Orientation_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Orientation_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Orientation_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
};

/** order by aggregate values of table "orientation" */
export type Orientation_Aggregate_Order_By = {
  readonly count?: Order_By | null | undefined;
  readonly max?: Orientation_Max_Order_By | null | undefined;
  readonly min?: Orientation_Min_Order_By | null | undefined;
};

/** input type for inserting array relation for remote table "orientation" */
export type Orientation_Arr_Rel_Insert_Input = {
  readonly data: ReadonlyArray<Orientation_Insert_Input>;
  /** upsert condition */
  readonly on_conflict?: Orientation_On_Conflict | null | undefined;
};

/** Boolean expression to filter rows from the table "orientation". All fields are combined with a logical 'AND'. */
export type Orientation_Bool_Exp = {
  readonly _and?: ReadonlyArray<Orientation_Bool_Exp> | null | undefined;
  readonly _not?: Orientation_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Orientation_Bool_Exp> | null | undefined;
  readonly access_ends_on?: Date_Comparison_Exp | null | undefined;
  readonly assessment?: String_Comparison_Exp | null | undefined;
  readonly decided_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly decided_by?: Uuid_Comparison_Exp | null | undefined;
  readonly decided_by_account?: Account_Bool_Exp | null | undefined;
  readonly end_reason?: Orientation_End_Reason_Enum_Comparison_Exp | null | undefined;
  readonly ended_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly id?: Uuid_Comparison_Exp | null | undefined;
  readonly members?: Notebook_Member_Bool_Exp | null | undefined;
  readonly members_aggregate?: Notebook_Member_Aggregate_Bool_Exp | null | undefined;
  readonly motive?: String_Comparison_Exp | null | undefined;
  readonly notebook?: Notebook_Bool_Exp | null | undefined;
  readonly notebook_id?: Uuid_Comparison_Exp | null | undefined;
  readonly notified_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly pathway?: Pathway_Enum_Comparison_Exp | null | undefined;
  readonly program?: Program_Bool_Exp | null | undefined;
  readonly program_id?: Uuid_Comparison_Exp | null | undefined;
  readonly review_due_on?: Date_Comparison_Exp | null | undefined;
  readonly started_on?: Date_Comparison_Exp | null | undefined;
  readonly structure?: Structure_Bool_Exp | null | undefined;
  readonly structure_id?: Uuid_Comparison_Exp | null | undefined;
  readonly territory_id?: Uuid_Comparison_Exp | null | undefined;
};

/** unique or primary key constraints on table "orientation" */
export type Orientation_Constraint =
  /** unique or primary key constraint on columns "notebook_id" */
  | 'orientation_current'
  /** unique or primary key constraint on columns "id", "notebook_id", "structure_id" */
  | 'orientation_id_notebook_id_structure_id_key'
  /** unique or primary key constraint on columns "id", "notebook_id" */
  | 'orientation_of_notebook'
  /** unique or primary key constraint on columns "id" */
  | 'orientation_pkey';

export type Orientation_End_Reason_Enum =
  /** Décès */
  | 'deceased'
  /** Reprise d’emploi durable */
  | 'employment'
  /** Objectifs atteints */
  | 'goals_reached'
  /** Déménagement hors du territoire */
  | 'moved'
  /** Personne injoignable */
  | 'no_contact'
  /** À la demande de la personne */
  | 'person_request'
  /** Réorientation */
  | 'reoriented'
  /** Départ en retraite */
  | 'retirement'
  /** Fin du droit au RSA */
  | 'rsa_closed'
  /** Entrée en formation longue */
  | 'training';

/** Boolean expression to compare columns of type "orientation_end_reason_enum". All fields are combined with logical 'AND'. */
export type Orientation_End_Reason_Enum_Comparison_Exp = {
  readonly _eq?: Orientation_End_Reason_Enum | null | undefined;
  readonly _in?: ReadonlyArray<Orientation_End_Reason_Enum> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _neq?: Orientation_End_Reason_Enum | null | undefined;
  readonly _nin?: ReadonlyArray<Orientation_End_Reason_Enum> | null | undefined;
};

/** input type for inserting data into table "orientation" */
export type Orientation_Insert_Input = {
  readonly access_ends_on?: string | null | undefined;
  readonly assessment?: string | null | undefined;
  readonly decided_at?: string | null | undefined;
  readonly decided_by?: string | null | undefined;
  readonly decided_by_account?: Account_Obj_Rel_Insert_Input | null | undefined;
  readonly end_reason?: Orientation_End_Reason_Enum | null | undefined;
  readonly ended_at?: string | null | undefined;
  readonly id?: string | null | undefined;
  readonly members?: Notebook_Member_Arr_Rel_Insert_Input | null | undefined;
  readonly motive?: string | null | undefined;
  readonly notebook?: Notebook_Obj_Rel_Insert_Input | null | undefined;
  readonly notebook_id?: string | null | undefined;
  readonly notified_at?: string | null | undefined;
  readonly pathway?: Pathway_Enum | null | undefined;
  readonly program?: Program_Obj_Rel_Insert_Input | null | undefined;
  readonly program_id?: string | null | undefined;
  readonly review_due_on?: string | null | undefined;
  readonly started_on?: string | null | undefined;
  readonly structure?: Structure_Obj_Rel_Insert_Input | null | undefined;
  readonly structure_id?: string | null | undefined;
  readonly territory_id?: string | null | undefined;
};

/** order by max() on columns of table "orientation" */
export type Orientation_Max_Order_By = {
  readonly access_ends_on?: Order_By | null | undefined;
  readonly assessment?: Order_By | null | undefined;
  readonly decided_at?: Order_By | null | undefined;
  readonly decided_by?: Order_By | null | undefined;
  readonly ended_at?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly motive?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly notified_at?: Order_By | null | undefined;
  readonly program_id?: Order_By | null | undefined;
  readonly review_due_on?: Order_By | null | undefined;
  readonly started_on?: Order_By | null | undefined;
  readonly structure_id?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
};

/** order by min() on columns of table "orientation" */
export type Orientation_Min_Order_By = {
  readonly access_ends_on?: Order_By | null | undefined;
  readonly assessment?: Order_By | null | undefined;
  readonly decided_at?: Order_By | null | undefined;
  readonly decided_by?: Order_By | null | undefined;
  readonly ended_at?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly motive?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly notified_at?: Order_By | null | undefined;
  readonly program_id?: Order_By | null | undefined;
  readonly review_due_on?: Order_By | null | undefined;
  readonly started_on?: Order_By | null | undefined;
  readonly structure_id?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
};

/** input type for inserting object relation for remote table "orientation" */
export type Orientation_Obj_Rel_Insert_Input = {
  readonly data: Orientation_Insert_Input;
  /** upsert condition */
  readonly on_conflict?: Orientation_On_Conflict | null | undefined;
};

/** on_conflict condition type for table "orientation" */
export type Orientation_On_Conflict = {
  readonly constraint: Orientation_Constraint;
  readonly update_columns?: ReadonlyArray<Orientation_Update_Column>;
  readonly where?: Orientation_Bool_Exp | null | undefined;
};

/** Ordering options when selecting data from "orientation". */
export type Orientation_Order_By = {
  readonly access_ends_on?: Order_By | null | undefined;
  readonly assessment?: Order_By | null | undefined;
  readonly decided_at?: Order_By | null | undefined;
  readonly decided_by?: Order_By | null | undefined;
  readonly decided_by_account?: Account_Order_By | null | undefined;
  readonly end_reason?: Order_By | null | undefined;
  readonly ended_at?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly members_aggregate?: Notebook_Member_Aggregate_Order_By | null | undefined;
  readonly motive?: Order_By | null | undefined;
  readonly notebook?: Notebook_Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly notified_at?: Order_By | null | undefined;
  readonly pathway?: Order_By | null | undefined;
  readonly program?: Program_Order_By | null | undefined;
  readonly program_id?: Order_By | null | undefined;
  readonly review_due_on?: Order_By | null | undefined;
  readonly started_on?: Order_By | null | undefined;
  readonly structure?: Structure_Order_By | null | undefined;
  readonly structure_id?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
};

/** select columns of table "orientation" */
export type Orientation_Select_Column =
  /** column name */
  | 'access_ends_on'
  /** column name */
  | 'assessment'
  /** column name */
  | 'decided_at'
  /** column name */
  | 'decided_by'
  /** column name */
  | 'end_reason'
  /** column name */
  | 'ended_at'
  /** column name */
  | 'id'
  /** column name */
  | 'motive'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'notified_at'
  /** column name */
  | 'pathway'
  /** column name */
  | 'program_id'
  /** column name */
  | 'review_due_on'
  /** column name */
  | 'started_on'
  /** column name */
  | 'structure_id'
  /** column name */
  | 'territory_id';

/** update columns of table "orientation" */
export type Orientation_Update_Column =
  /** column name */
  | 'access_ends_on'
  /** column name */
  | 'assessment'
  /** column name */
  | 'decided_at'
  /** column name */
  | 'decided_by'
  /** column name */
  | 'end_reason'
  /** column name */
  | 'ended_at'
  /** column name */
  | 'id'
  /** column name */
  | 'motive'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'notified_at'
  /** column name */
  | 'pathway'
  /** column name */
  | 'program_id'
  /** column name */
  | 'review_due_on'
  /** column name */
  | 'started_on'
  /** column name */
  | 'structure_id'
  /** column name */
  | 'territory_id';

/** Boolean expression to filter rows from the table "partner_client". All fields are combined with a logical 'AND'. */
export type Partner_Client_Bool_Exp = {
  readonly _and?: ReadonlyArray<Partner_Client_Bool_Exp> | null | undefined;
  readonly _not?: Partner_Client_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Partner_Client_Bool_Exp> | null | undefined;
  readonly contact_email?: Citext_Comparison_Exp | null | undefined;
  readonly created_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly created_by?: Uuid_Comparison_Exp | null | undefined;
  readonly created_by_account?: Account_Bool_Exp | null | undefined;
  readonly id?: Uuid_Comparison_Exp | null | undefined;
  readonly label?: String_Comparison_Exp | null | undefined;
  readonly last_used_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly revoked_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly scopes?: Partner_Client_Scope_Bool_Exp | null | undefined;
  readonly scopes_aggregate?: Partner_Client_Scope_Aggregate_Bool_Exp | null | undefined;
  readonly territory?: Territory_Bool_Exp | null | undefined;
  readonly territory_id?: Uuid_Comparison_Exp | null | undefined;
};

/** unique or primary key constraints on table "partner_client" */
export type Partner_Client_Constraint =
  /** unique or primary key constraint on columns "id", "territory_id" */
  | 'partner_client_id_territory_id_key'
  /** unique or primary key constraint on columns "id" */
  | 'partner_client_pkey'
  /** unique or primary key constraint on columns "territory_id", "label" */
  | 'partner_client_territory_id_label_key';

/** input type for inserting data into table "partner_client" */
export type Partner_Client_Insert_Input = {
  readonly contact_email?: string | null | undefined;
  readonly created_at?: string | null | undefined;
  readonly created_by?: string | null | undefined;
  readonly created_by_account?: Account_Obj_Rel_Insert_Input | null | undefined;
  readonly id?: string | null | undefined;
  readonly label?: string | null | undefined;
  readonly last_used_at?: string | null | undefined;
  readonly revoked_at?: string | null | undefined;
  readonly scopes?: Partner_Client_Scope_Arr_Rel_Insert_Input | null | undefined;
  readonly territory?: Territory_Obj_Rel_Insert_Input | null | undefined;
  readonly territory_id?: string | null | undefined;
};

/** input type for inserting object relation for remote table "partner_client" */
export type Partner_Client_Obj_Rel_Insert_Input = {
  readonly data: Partner_Client_Insert_Input;
  /** upsert condition */
  readonly on_conflict?: Partner_Client_On_Conflict | null | undefined;
};

/** on_conflict condition type for table "partner_client" */
export type Partner_Client_On_Conflict = {
  readonly constraint: Partner_Client_Constraint;
  readonly update_columns?: ReadonlyArray<Partner_Client_Update_Column>;
  readonly where?: Partner_Client_Bool_Exp | null | undefined;
};

export type Partner_Client_Scope_Aggregate_Bool_Exp = {
  readonly count?: Partner_Client_Scope_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Partner_Client_Scope_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Partner_Client_Scope_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Partner_Client_Scope_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
};

/** input type for inserting array relation for remote table "partner_client_scope" */
export type Partner_Client_Scope_Arr_Rel_Insert_Input = {
  readonly data: ReadonlyArray<Partner_Client_Scope_Insert_Input>;
  /** upsert condition */
  readonly on_conflict?: Partner_Client_Scope_On_Conflict | null | undefined;
};

/** Boolean expression to filter rows from the table "partner_client_scope". All fields are combined with a logical 'AND'. */
export type Partner_Client_Scope_Bool_Exp = {
  readonly _and?: ReadonlyArray<Partner_Client_Scope_Bool_Exp> | null | undefined;
  readonly _not?: Partner_Client_Scope_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Partner_Client_Scope_Bool_Exp> | null | undefined;
  readonly client?: Partner_Client_Bool_Exp | null | undefined;
  readonly client_id?: Uuid_Comparison_Exp | null | undefined;
  readonly scope?: Partner_Scope_Enum_Comparison_Exp | null | undefined;
  readonly territory_id?: Uuid_Comparison_Exp | null | undefined;
};

/** unique or primary key constraints on table "partner_client_scope" */
export type Partner_Client_Scope_Constraint =
  /** unique or primary key constraint on columns "client_id", "scope" */
  | 'partner_client_scope_pkey';

/** input type for inserting data into table "partner_client_scope" */
export type Partner_Client_Scope_Insert_Input = {
  readonly client?: Partner_Client_Obj_Rel_Insert_Input | null | undefined;
  readonly client_id?: string | null | undefined;
  readonly scope?: Partner_Scope_Enum | null | undefined;
  readonly territory_id?: string | null | undefined;
};

/** on_conflict condition type for table "partner_client_scope" */
export type Partner_Client_Scope_On_Conflict = {
  readonly constraint: Partner_Client_Scope_Constraint;
  readonly update_columns?: ReadonlyArray<Partner_Client_Scope_Update_Column>;
  readonly where?: Partner_Client_Scope_Bool_Exp | null | undefined;
};

/** select columns of table "partner_client_scope" */
export type Partner_Client_Scope_Select_Column =
  /** column name */
  | 'client_id'
  /** column name */
  | 'scope'
  /** column name */
  | 'territory_id';

/** update columns of table "partner_client_scope" */
export type Partner_Client_Scope_Update_Column =
  /** column name */
  | 'client_id'
  /** column name */
  | 'scope'
  /** column name */
  | 'territory_id';

/** update columns of table "partner_client" */
export type Partner_Client_Update_Column =
  /** column name */
  | 'contact_email'
  /** column name */
  | 'created_at'
  /** column name */
  | 'created_by'
  /** column name */
  | 'id'
  /** column name */
  | 'label'
  /** column name */
  | 'last_used_at'
  /** column name */
  | 'revoked_at'
  /** column name */
  | 'territory_id';

export type Partner_Scope_Enum =
  /** Écrire les rendez-vous */
  | 'appointments_write'
  /** Créer des carnets */
  | 'notebooks_create'
  /** Lire les carnets */
  | 'notebooks_read'
  /** Lire les statistiques */
  | 'statistics_read';

/** Boolean expression to compare columns of type "partner_scope_enum". All fields are combined with logical 'AND'. */
export type Partner_Scope_Enum_Comparison_Exp = {
  readonly _eq?: Partner_Scope_Enum | null | undefined;
  readonly _in?: ReadonlyArray<Partner_Scope_Enum> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _neq?: Partner_Scope_Enum | null | undefined;
  readonly _nin?: ReadonlyArray<Partner_Scope_Enum> | null | undefined;
};

export type Pathway_Enum =
  /** Parcours professionnel */
  | 'professional'
  /** Parcours social */
  | 'social'
  /** Parcours socio-professionnel */
  | 'socio_professional';

/** Boolean expression to compare columns of type "pathway_enum". All fields are combined with logical 'AND'. */
export type Pathway_Enum_Comparison_Exp = {
  readonly _eq?: Pathway_Enum | null | undefined;
  readonly _in?: ReadonlyArray<Pathway_Enum> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _neq?: Pathway_Enum | null | undefined;
  readonly _nin?: ReadonlyArray<Pathway_Enum> | null | undefined;
};

export type Person_Request_Aggregate_Bool_Exp = {
  readonly count?: Person_Request_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Person_Request_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Person_Request_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Person_Request_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
};

/** order by aggregate values of table "person_request" */
export type Person_Request_Aggregate_Order_By = {
  readonly count?: Order_By | null | undefined;
  readonly max?: Person_Request_Max_Order_By | null | undefined;
  readonly min?: Person_Request_Min_Order_By | null | undefined;
};

/** input type for inserting array relation for remote table "person_request" */
export type Person_Request_Arr_Rel_Insert_Input = {
  readonly data: ReadonlyArray<Person_Request_Insert_Input>;
  /** upsert condition */
  readonly on_conflict?: Person_Request_On_Conflict | null | undefined;
};

/** Boolean expression to filter rows from the table "person_request". All fields are combined with a logical 'AND'. */
export type Person_Request_Bool_Exp = {
  readonly _and?: ReadonlyArray<Person_Request_Bool_Exp> | null | undefined;
  readonly _not?: Person_Request_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Person_Request_Bool_Exp> | null | undefined;
  readonly answer?: String_Comparison_Exp | null | undefined;
  readonly answered_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly answered_by?: Uuid_Comparison_Exp | null | undefined;
  readonly answered_by_account?: Account_Bool_Exp | null | undefined;
  readonly body?: String_Comparison_Exp | null | undefined;
  readonly created_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly id?: Uuid_Comparison_Exp | null | undefined;
  readonly kind?: Person_Request_Kind_Enum_Comparison_Exp | null | undefined;
  readonly notebook?: Notebook_Bool_Exp | null | undefined;
  readonly notebook_id?: Uuid_Comparison_Exp | null | undefined;
  readonly overview?: Notebook_Overview_Bool_Exp | null | undefined;
  readonly territory_id?: Uuid_Comparison_Exp | null | undefined;
};

/** unique or primary key constraints on table "person_request" */
export type Person_Request_Constraint =
  /** unique or primary key constraint on columns "id" */
  | 'person_request_pkey';

/** input type for inserting data into table "person_request" */
export type Person_Request_Insert_Input = {
  readonly answer?: string | null | undefined;
  readonly answered_at?: string | null | undefined;
  readonly answered_by?: string | null | undefined;
  readonly answered_by_account?: Account_Obj_Rel_Insert_Input | null | undefined;
  readonly body?: string | null | undefined;
  readonly created_at?: string | null | undefined;
  readonly id?: string | null | undefined;
  readonly kind?: Person_Request_Kind_Enum | null | undefined;
  readonly notebook?: Notebook_Obj_Rel_Insert_Input | null | undefined;
  readonly notebook_id?: string | null | undefined;
  readonly territory_id?: string | null | undefined;
};

export type Person_Request_Kind_Enum =
  /** Copie */
  | 'copy'
  /** Opposition */
  | 'objection'
  /** Question */
  | 'question'
  /** Correction */
  | 'rectification';

/** Boolean expression to compare columns of type "person_request_kind_enum". All fields are combined with logical 'AND'. */
export type Person_Request_Kind_Enum_Comparison_Exp = {
  readonly _eq?: Person_Request_Kind_Enum | null | undefined;
  readonly _in?: ReadonlyArray<Person_Request_Kind_Enum> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _neq?: Person_Request_Kind_Enum | null | undefined;
  readonly _nin?: ReadonlyArray<Person_Request_Kind_Enum> | null | undefined;
};

/** order by max() on columns of table "person_request" */
export type Person_Request_Max_Order_By = {
  readonly answer?: Order_By | null | undefined;
  readonly answered_at?: Order_By | null | undefined;
  readonly answered_by?: Order_By | null | undefined;
  readonly body?: Order_By | null | undefined;
  readonly created_at?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
};

/** order by min() on columns of table "person_request" */
export type Person_Request_Min_Order_By = {
  readonly answer?: Order_By | null | undefined;
  readonly answered_at?: Order_By | null | undefined;
  readonly answered_by?: Order_By | null | undefined;
  readonly body?: Order_By | null | undefined;
  readonly created_at?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
};

/** on_conflict condition type for table "person_request" */
export type Person_Request_On_Conflict = {
  readonly constraint: Person_Request_Constraint;
  readonly update_columns?: ReadonlyArray<Person_Request_Update_Column>;
  readonly where?: Person_Request_Bool_Exp | null | undefined;
};

/** select columns of table "person_request" */
export type Person_Request_Select_Column =
  /** column name */
  | 'answer'
  /** column name */
  | 'answered_at'
  /** column name */
  | 'answered_by'
  /** column name */
  | 'body'
  /** column name */
  | 'created_at'
  /** column name */
  | 'id'
  /** column name */
  | 'kind'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'territory_id';

/** update columns of table "person_request" */
export type Person_Request_Update_Column =
  /** column name */
  | 'answer'
  /** column name */
  | 'answered_at'
  /** column name */
  | 'answered_by'
  /** column name */
  | 'body'
  /** column name */
  | 'created_at'
  /** column name */
  | 'id'
  /** column name */
  | 'kind'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'territory_id';

export type Professional_Project_Aggregate_Bool_Exp = {
  readonly count?: Professional_Project_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Professional_Project_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Professional_Project_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Professional_Project_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
};

/** order by aggregate values of table "professional_project" */
export type Professional_Project_Aggregate_Order_By = {
  readonly avg?: Professional_Project_Avg_Order_By | null | undefined;
  readonly count?: Order_By | null | undefined;
  readonly max?: Professional_Project_Max_Order_By | null | undefined;
  readonly min?: Professional_Project_Min_Order_By | null | undefined;
  readonly stddev?: Professional_Project_Stddev_Order_By | null | undefined;
  readonly stddev_pop?: Professional_Project_Stddev_Pop_Order_By | null | undefined;
  readonly stddev_samp?: Professional_Project_Stddev_Samp_Order_By | null | undefined;
  readonly sum?: Professional_Project_Sum_Order_By | null | undefined;
  readonly var_pop?: Professional_Project_Var_Pop_Order_By | null | undefined;
  readonly var_samp?: Professional_Project_Var_Samp_Order_By | null | undefined;
  readonly variance?: Professional_Project_Variance_Order_By | null | undefined;
};

/** input type for inserting array relation for remote table "professional_project" */
export type Professional_Project_Arr_Rel_Insert_Input = {
  readonly data: ReadonlyArray<Professional_Project_Insert_Input>;
  /** upsert condition */
  readonly on_conflict?: Professional_Project_On_Conflict | null | undefined;
};

/** order by avg() on columns of table "professional_project" */
export type Professional_Project_Avg_Order_By = {
  readonly hourly_wage_cents?: Order_By | null | undefined;
  readonly mobility_radius_km?: Order_By | null | undefined;
};

/** Boolean expression to filter rows from the table "professional_project". All fields are combined with a logical 'AND'. */
export type Professional_Project_Bool_Exp = {
  readonly _and?: ReadonlyArray<Professional_Project_Bool_Exp> | null | undefined;
  readonly _not?: Professional_Project_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Professional_Project_Bool_Exp> | null | undefined;
  readonly author?: Account_Bool_Exp | null | undefined;
  readonly author_id?: Uuid_Comparison_Exp | null | undefined;
  readonly comment?: String_Comparison_Exp | null | undefined;
  readonly created_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly employment_contract?: Employment_Contract_Enum_Comparison_Exp | null | undefined;
  readonly ended_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly hourly_wage_cents?: Int_Comparison_Exp | null | undefined;
  readonly id?: Uuid_Comparison_Exp | null | undefined;
  readonly mobility_radius_km?: Int_Comparison_Exp | null | undefined;
  readonly notebook?: Notebook_Bool_Exp | null | undefined;
  readonly notebook_id?: Uuid_Comparison_Exp | null | undefined;
  readonly rome_title?: String_Comparison_Exp | null | undefined;
  readonly territory_id?: Uuid_Comparison_Exp | null | undefined;
  readonly title?: Rome_Title_Bool_Exp | null | undefined;
  readonly updated_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly working_time?: Working_Time_Enum_Comparison_Exp | null | undefined;
};

/** unique or primary key constraints on table "professional_project" */
export type Professional_Project_Constraint =
  /** unique or primary key constraint on columns "notebook_id", "rome_title" */
  | 'professional_project_current'
  /** unique or primary key constraint on columns "id", "notebook_id" */
  | 'professional_project_id_notebook_id_key'
  /** unique or primary key constraint on columns "id" */
  | 'professional_project_pkey';

/** input type for inserting data into table "professional_project" */
export type Professional_Project_Insert_Input = {
  readonly author?: Account_Obj_Rel_Insert_Input | null | undefined;
  readonly author_id?: string | null | undefined;
  readonly comment?: string | null | undefined;
  readonly created_at?: string | null | undefined;
  readonly employment_contract?: Employment_Contract_Enum | null | undefined;
  readonly ended_at?: string | null | undefined;
  readonly hourly_wage_cents?: number | null | undefined;
  readonly id?: string | null | undefined;
  readonly mobility_radius_km?: number | null | undefined;
  readonly notebook?: Notebook_Obj_Rel_Insert_Input | null | undefined;
  readonly notebook_id?: string | null | undefined;
  readonly rome_title?: string | null | undefined;
  readonly territory_id?: string | null | undefined;
  readonly title?: Rome_Title_Obj_Rel_Insert_Input | null | undefined;
  readonly updated_at?: string | null | undefined;
  readonly working_time?: Working_Time_Enum | null | undefined;
};

/** order by max() on columns of table "professional_project" */
export type Professional_Project_Max_Order_By = {
  readonly author_id?: Order_By | null | undefined;
  readonly comment?: Order_By | null | undefined;
  readonly created_at?: Order_By | null | undefined;
  readonly ended_at?: Order_By | null | undefined;
  readonly hourly_wage_cents?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly mobility_radius_km?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly rome_title?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
  readonly updated_at?: Order_By | null | undefined;
};

/** order by min() on columns of table "professional_project" */
export type Professional_Project_Min_Order_By = {
  readonly author_id?: Order_By | null | undefined;
  readonly comment?: Order_By | null | undefined;
  readonly created_at?: Order_By | null | undefined;
  readonly ended_at?: Order_By | null | undefined;
  readonly hourly_wage_cents?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly mobility_radius_km?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly rome_title?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
  readonly updated_at?: Order_By | null | undefined;
};

/** on_conflict condition type for table "professional_project" */
export type Professional_Project_On_Conflict = {
  readonly constraint: Professional_Project_Constraint;
  readonly update_columns?: ReadonlyArray<Professional_Project_Update_Column>;
  readonly where?: Professional_Project_Bool_Exp | null | undefined;
};

/** select columns of table "professional_project" */
export type Professional_Project_Select_Column =
  /** column name */
  | 'author_id'
  /** column name */
  | 'comment'
  /** column name */
  | 'created_at'
  /** column name */
  | 'employment_contract'
  /** column name */
  | 'ended_at'
  /** column name */
  | 'hourly_wage_cents'
  /** column name */
  | 'id'
  /** column name */
  | 'mobility_radius_km'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'rome_title'
  /** column name */
  | 'territory_id'
  /** column name */
  | 'updated_at'
  /** column name */
  | 'working_time';

/** input type for updating data in table "professional_project" */
export type Professional_Project_Set_Input = {
  readonly author_id?: string | null | undefined;
  readonly comment?: string | null | undefined;
  readonly created_at?: string | null | undefined;
  readonly employment_contract?: Employment_Contract_Enum | null | undefined;
  readonly ended_at?: string | null | undefined;
  readonly hourly_wage_cents?: number | null | undefined;
  readonly id?: string | null | undefined;
  readonly mobility_radius_km?: number | null | undefined;
  readonly notebook_id?: string | null | undefined;
  readonly rome_title?: string | null | undefined;
  readonly territory_id?: string | null | undefined;
  readonly updated_at?: string | null | undefined;
  readonly working_time?: Working_Time_Enum | null | undefined;
};

/** order by stddev() on columns of table "professional_project" */
export type Professional_Project_Stddev_Order_By = {
  readonly hourly_wage_cents?: Order_By | null | undefined;
  readonly mobility_radius_km?: Order_By | null | undefined;
};

/** order by stddev_pop() on columns of table "professional_project" */
export type Professional_Project_Stddev_Pop_Order_By = {
  readonly hourly_wage_cents?: Order_By | null | undefined;
  readonly mobility_radius_km?: Order_By | null | undefined;
};

/** order by stddev_samp() on columns of table "professional_project" */
export type Professional_Project_Stddev_Samp_Order_By = {
  readonly hourly_wage_cents?: Order_By | null | undefined;
  readonly mobility_radius_km?: Order_By | null | undefined;
};

/** order by sum() on columns of table "professional_project" */
export type Professional_Project_Sum_Order_By = {
  readonly hourly_wage_cents?: Order_By | null | undefined;
  readonly mobility_radius_km?: Order_By | null | undefined;
};

/** update columns of table "professional_project" */
export type Professional_Project_Update_Column =
  /** column name */
  | 'author_id'
  /** column name */
  | 'comment'
  /** column name */
  | 'created_at'
  /** column name */
  | 'employment_contract'
  /** column name */
  | 'ended_at'
  /** column name */
  | 'hourly_wage_cents'
  /** column name */
  | 'id'
  /** column name */
  | 'mobility_radius_km'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'rome_title'
  /** column name */
  | 'territory_id'
  /** column name */
  | 'updated_at'
  /** column name */
  | 'working_time';

/** order by var_pop() on columns of table "professional_project" */
export type Professional_Project_Var_Pop_Order_By = {
  readonly hourly_wage_cents?: Order_By | null | undefined;
  readonly mobility_radius_km?: Order_By | null | undefined;
};

/** order by var_samp() on columns of table "professional_project" */
export type Professional_Project_Var_Samp_Order_By = {
  readonly hourly_wage_cents?: Order_By | null | undefined;
  readonly mobility_radius_km?: Order_By | null | undefined;
};

/** order by variance() on columns of table "professional_project" */
export type Professional_Project_Variance_Order_By = {
  readonly hourly_wage_cents?: Order_By | null | undefined;
  readonly mobility_radius_km?: Order_By | null | undefined;
};

export type Program_Aggregate_Bool_Exp = {
  readonly count?: Program_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Program_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Program_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Program_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
};

/** order by aggregate values of table "program" */
export type Program_Aggregate_Order_By = {
  readonly count?: Order_By | null | undefined;
  readonly max?: Program_Max_Order_By | null | undefined;
  readonly min?: Program_Min_Order_By | null | undefined;
};

/** input type for inserting array relation for remote table "program" */
export type Program_Arr_Rel_Insert_Input = {
  readonly data: ReadonlyArray<Program_Insert_Input>;
  /** upsert condition */
  readonly on_conflict?: Program_On_Conflict | null | undefined;
};

/** Boolean expression to filter rows from the table "program". All fields are combined with a logical 'AND'. */
export type Program_Bool_Exp = {
  readonly _and?: ReadonlyArray<Program_Bool_Exp> | null | undefined;
  readonly _not?: Program_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Program_Bool_Exp> | null | undefined;
  readonly created_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly description?: String_Comparison_Exp | null | undefined;
  readonly id?: Uuid_Comparison_Exp | null | undefined;
  readonly name?: Citext_Comparison_Exp | null | undefined;
  readonly pathway?: Pathway_Enum_Comparison_Exp | null | undefined;
  readonly structure_programs?: Structure_Program_Bool_Exp | null | undefined;
  readonly structure_programs_aggregate?: Structure_Program_Aggregate_Bool_Exp | null | undefined;
  readonly territory?: Territory_Bool_Exp | null | undefined;
  readonly territory_id?: Uuid_Comparison_Exp | null | undefined;
  readonly updated_at?: Timestamptz_Comparison_Exp | null | undefined;
};

/** unique or primary key constraints on table "program" */
export type Program_Constraint =
  /** unique or primary key constraint on columns "id", "territory_id", "pathway" */
  | 'program_id_territory_id_pathway_key'
  /** unique or primary key constraint on columns "id" */
  | 'program_pkey'
  /** unique or primary key constraint on columns "territory_id", "name" */
  | 'program_territory_id_name_key';

/** input type for inserting data into table "program" */
export type Program_Insert_Input = {
  readonly created_at?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly id?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly pathway?: Pathway_Enum | null | undefined;
  readonly structure_programs?: Structure_Program_Arr_Rel_Insert_Input | null | undefined;
  readonly territory?: Territory_Obj_Rel_Insert_Input | null | undefined;
  readonly territory_id?: string | null | undefined;
  readonly updated_at?: string | null | undefined;
};

/** order by max() on columns of table "program" */
export type Program_Max_Order_By = {
  readonly created_at?: Order_By | null | undefined;
  readonly description?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly name?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
  readonly updated_at?: Order_By | null | undefined;
};

/** order by min() on columns of table "program" */
export type Program_Min_Order_By = {
  readonly created_at?: Order_By | null | undefined;
  readonly description?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly name?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
  readonly updated_at?: Order_By | null | undefined;
};

/** input type for inserting object relation for remote table "program" */
export type Program_Obj_Rel_Insert_Input = {
  readonly data: Program_Insert_Input;
  /** upsert condition */
  readonly on_conflict?: Program_On_Conflict | null | undefined;
};

/** on_conflict condition type for table "program" */
export type Program_On_Conflict = {
  readonly constraint: Program_Constraint;
  readonly update_columns?: ReadonlyArray<Program_Update_Column>;
  readonly where?: Program_Bool_Exp | null | undefined;
};

/** Ordering options when selecting data from "program". */
export type Program_Order_By = {
  readonly created_at?: Order_By | null | undefined;
  readonly description?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly name?: Order_By | null | undefined;
  readonly pathway?: Order_By | null | undefined;
  readonly structure_programs_aggregate?: Structure_Program_Aggregate_Order_By | null | undefined;
  readonly territory?: Territory_Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
  readonly updated_at?: Order_By | null | undefined;
};

/** select columns of table "program" */
export type Program_Select_Column =
  /** column name */
  | 'created_at'
  /** column name */
  | 'description'
  /** column name */
  | 'id'
  /** column name */
  | 'name'
  /** column name */
  | 'pathway'
  /** column name */
  | 'territory_id'
  /** column name */
  | 'updated_at';

/** update columns of table "program" */
export type Program_Update_Column =
  /** column name */
  | 'created_at'
  /** column name */
  | 'description'
  /** column name */
  | 'id'
  /** column name */
  | 'name'
  /** column name */
  | 'pathway'
  /** column name */
  | 'territory_id'
  /** column name */
  | 'updated_at';

/** Boolean expression to filter rows from the table "ref_situation". All fields are combined with a logical 'AND'. */
export type Ref_Situation_Bool_Exp = {
  readonly _and?: ReadonlyArray<Ref_Situation_Bool_Exp> | null | undefined;
  readonly _not?: Ref_Situation_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Ref_Situation_Bool_Exp> | null | undefined;
  readonly code?: String_Comparison_Exp | null | undefined;
  readonly ended_on?: Date_Comparison_Exp | null | undefined;
  readonly label?: String_Comparison_Exp | null | undefined;
  readonly position?: Int_Comparison_Exp | null | undefined;
  readonly ref_theme?: Ref_Theme_Bool_Exp | null | undefined;
  readonly ref_topic?: Ref_Topic_Bool_Exp | null | undefined;
  readonly territory_id?: Uuid_Comparison_Exp | null | undefined;
  readonly theme?: String_Comparison_Exp | null | undefined;
  readonly topic?: String_Comparison_Exp | null | undefined;
};

/** unique or primary key constraints on table "ref_situation" */
export type Ref_Situation_Constraint =
  /** unique or primary key constraint on columns "theme", "label", "territory_id" */
  | 'ref_situation_current_label'
  /** unique or primary key constraint on columns "code" */
  | 'ref_situation_pkey';

/** input type for inserting data into table "ref_situation" */
export type Ref_Situation_Insert_Input = {
  readonly code?: string | null | undefined;
  readonly ended_on?: string | null | undefined;
  readonly label?: string | null | undefined;
  readonly position?: number | null | undefined;
  readonly ref_theme?: Ref_Theme_Obj_Rel_Insert_Input | null | undefined;
  readonly ref_topic?: Ref_Topic_Obj_Rel_Insert_Input | null | undefined;
  readonly territory_id?: string | null | undefined;
  readonly theme?: string | null | undefined;
  readonly topic?: string | null | undefined;
};

/** input type for inserting object relation for remote table "ref_situation" */
export type Ref_Situation_Obj_Rel_Insert_Input = {
  readonly data: Ref_Situation_Insert_Input;
  /** upsert condition */
  readonly on_conflict?: Ref_Situation_On_Conflict | null | undefined;
};

/** on_conflict condition type for table "ref_situation" */
export type Ref_Situation_On_Conflict = {
  readonly constraint: Ref_Situation_Constraint;
  readonly update_columns?: ReadonlyArray<Ref_Situation_Update_Column>;
  readonly where?: Ref_Situation_Bool_Exp | null | undefined;
};

/** update columns of table "ref_situation" */
export type Ref_Situation_Update_Column =
  /** column name */
  | 'code'
  /** column name */
  | 'ended_on'
  /** column name */
  | 'label'
  /** column name */
  | 'position'
  /** column name */
  | 'territory_id'
  /** column name */
  | 'theme'
  /** column name */
  | 'topic';

/** Boolean expression to filter rows from the table "ref_theme". All fields are combined with a logical 'AND'. */
export type Ref_Theme_Bool_Exp = {
  readonly _and?: ReadonlyArray<Ref_Theme_Bool_Exp> | null | undefined;
  readonly _not?: Ref_Theme_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Ref_Theme_Bool_Exp> | null | undefined;
  readonly code?: String_Comparison_Exp | null | undefined;
  readonly ended_on?: Date_Comparison_Exp | null | undefined;
  readonly label?: String_Comparison_Exp | null | undefined;
  readonly position?: Int_Comparison_Exp | null | undefined;
};

/** unique or primary key constraints on table "ref_theme" */
export type Ref_Theme_Constraint =
  /** unique or primary key constraint on columns "code" */
  | 'ref_theme_pkey'
  /** unique or primary key constraint on columns "position" */
  | 'ref_theme_position_key';

/** input type for inserting data into table "ref_theme" */
export type Ref_Theme_Insert_Input = {
  readonly code?: string | null | undefined;
  readonly ended_on?: string | null | undefined;
  readonly label?: string | null | undefined;
  readonly position?: number | null | undefined;
};

/** input type for inserting object relation for remote table "ref_theme" */
export type Ref_Theme_Obj_Rel_Insert_Input = {
  readonly data: Ref_Theme_Insert_Input;
  /** upsert condition */
  readonly on_conflict?: Ref_Theme_On_Conflict | null | undefined;
};

/** on_conflict condition type for table "ref_theme" */
export type Ref_Theme_On_Conflict = {
  readonly constraint: Ref_Theme_Constraint;
  readonly update_columns?: ReadonlyArray<Ref_Theme_Update_Column>;
  readonly where?: Ref_Theme_Bool_Exp | null | undefined;
};

/** update columns of table "ref_theme" */
export type Ref_Theme_Update_Column =
  /** column name */
  | 'code'
  /** column name */
  | 'ended_on'
  /** column name */
  | 'label'
  /** column name */
  | 'position';

/** Boolean expression to filter rows from the table "ref_topic". All fields are combined with a logical 'AND'. */
export type Ref_Topic_Bool_Exp = {
  readonly _and?: ReadonlyArray<Ref_Topic_Bool_Exp> | null | undefined;
  readonly _not?: Ref_Topic_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Ref_Topic_Bool_Exp> | null | undefined;
  readonly code?: String_Comparison_Exp | null | undefined;
  readonly ended_on?: Date_Comparison_Exp | null | undefined;
  readonly label?: String_Comparison_Exp | null | undefined;
  readonly position?: Int_Comparison_Exp | null | undefined;
  readonly ref_theme?: Ref_Theme_Bool_Exp | null | undefined;
  readonly theme?: String_Comparison_Exp | null | undefined;
};

/** unique or primary key constraints on table "ref_topic" */
export type Ref_Topic_Constraint =
  /** unique or primary key constraint on columns "theme", "label" */
  | 'ref_topic_current_label'
  /** unique or primary key constraint on columns "code" */
  | 'ref_topic_pkey';

/** input type for inserting data into table "ref_topic" */
export type Ref_Topic_Insert_Input = {
  readonly code?: string | null | undefined;
  readonly ended_on?: string | null | undefined;
  readonly label?: string | null | undefined;
  readonly position?: number | null | undefined;
  readonly ref_theme?: Ref_Theme_Obj_Rel_Insert_Input | null | undefined;
  readonly theme?: string | null | undefined;
};

/** input type for inserting object relation for remote table "ref_topic" */
export type Ref_Topic_Obj_Rel_Insert_Input = {
  readonly data: Ref_Topic_Insert_Input;
  /** upsert condition */
  readonly on_conflict?: Ref_Topic_On_Conflict | null | undefined;
};

/** on_conflict condition type for table "ref_topic" */
export type Ref_Topic_On_Conflict = {
  readonly constraint: Ref_Topic_Constraint;
  readonly update_columns?: ReadonlyArray<Ref_Topic_Update_Column>;
  readonly where?: Ref_Topic_Bool_Exp | null | undefined;
};

/** update columns of table "ref_topic" */
export type Ref_Topic_Update_Column =
  /** column name */
  | 'code'
  /** column name */
  | 'ended_on'
  /** column name */
  | 'label'
  /** column name */
  | 'position'
  /** column name */
  | 'theme';

export type Referent_Request_Aggregate_Bool_Exp = {
  readonly count?: Referent_Request_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Referent_Request_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Referent_Request_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Referent_Request_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
};

/** order by aggregate values of table "referent_request" */
export type Referent_Request_Aggregate_Order_By = {
  readonly count?: Order_By | null | undefined;
  readonly max?: Referent_Request_Max_Order_By | null | undefined;
  readonly min?: Referent_Request_Min_Order_By | null | undefined;
};

/** Boolean expression to filter rows from the table "referent_request". All fields are combined with a logical 'AND'. */
export type Referent_Request_Bool_Exp = {
  readonly _and?: ReadonlyArray<Referent_Request_Bool_Exp> | null | undefined;
  readonly _not?: Referent_Request_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Referent_Request_Bool_Exp> | null | undefined;
  readonly asked_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly asked_by?: Uuid_Comparison_Exp | null | undefined;
  readonly asked_by_account?: Account_Bool_Exp | null | undefined;
  readonly decided_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly decided_by?: Uuid_Comparison_Exp | null | undefined;
  readonly decided_by_account?: Account_Bool_Exp | null | undefined;
  readonly decision_motive?: String_Comparison_Exp | null | undefined;
  readonly id?: Uuid_Comparison_Exp | null | undefined;
  readonly notebook?: Notebook_Bool_Exp | null | undefined;
  readonly notebook_id?: Uuid_Comparison_Exp | null | undefined;
  readonly orientation?: Orientation_Bool_Exp | null | undefined;
  readonly orientation_id?: Uuid_Comparison_Exp | null | undefined;
  readonly overview?: Notebook_Overview_Bool_Exp | null | undefined;
  readonly pathway?: String_Comparison_Exp | null | undefined;
  readonly program?: Program_Bool_Exp | null | undefined;
  readonly program_id?: Uuid_Comparison_Exp | null | undefined;
  readonly reason?: String_Comparison_Exp | null | undefined;
  readonly state?: Referent_Request_State_Enum_Comparison_Exp | null | undefined;
  readonly structure?: Structure_Bool_Exp | null | undefined;
  readonly structure_id?: Uuid_Comparison_Exp | null | undefined;
  readonly territory_id?: Uuid_Comparison_Exp | null | undefined;
};

/** order by max() on columns of table "referent_request" */
export type Referent_Request_Max_Order_By = {
  readonly asked_at?: Order_By | null | undefined;
  readonly asked_by?: Order_By | null | undefined;
  readonly decided_at?: Order_By | null | undefined;
  readonly decided_by?: Order_By | null | undefined;
  readonly decision_motive?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly orientation_id?: Order_By | null | undefined;
  readonly pathway?: Order_By | null | undefined;
  readonly program_id?: Order_By | null | undefined;
  readonly reason?: Order_By | null | undefined;
  readonly structure_id?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
};

/** order by min() on columns of table "referent_request" */
export type Referent_Request_Min_Order_By = {
  readonly asked_at?: Order_By | null | undefined;
  readonly asked_by?: Order_By | null | undefined;
  readonly decided_at?: Order_By | null | undefined;
  readonly decided_by?: Order_By | null | undefined;
  readonly decision_motive?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly orientation_id?: Order_By | null | undefined;
  readonly pathway?: Order_By | null | undefined;
  readonly program_id?: Order_By | null | undefined;
  readonly reason?: Order_By | null | undefined;
  readonly structure_id?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
};

/** select columns of table "referent_request" */
export type Referent_Request_Select_Column =
  /** column name */
  | 'asked_at'
  /** column name */
  | 'asked_by'
  /** column name */
  | 'decided_at'
  /** column name */
  | 'decided_by'
  /** column name */
  | 'decision_motive'
  /** column name */
  | 'id'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'orientation_id'
  /** column name */
  | 'pathway'
  /** column name */
  | 'program_id'
  /** column name */
  | 'reason'
  /** column name */
  | 'state'
  /** column name */
  | 'structure_id'
  /** column name */
  | 'territory_id';

export type Referent_Request_State_Enum =
  /** Acceptée */
  | 'accepted'
  /** En attente */
  | 'pending'
  /** Refusée */
  | 'refused'
  /** Retirée */
  | 'withdrawn';

/** Boolean expression to compare columns of type "referent_request_state_enum". All fields are combined with logical 'AND'. */
export type Referent_Request_State_Enum_Comparison_Exp = {
  readonly _eq?: Referent_Request_State_Enum | null | undefined;
  readonly _in?: ReadonlyArray<Referent_Request_State_Enum> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _neq?: Referent_Request_State_Enum | null | undefined;
  readonly _nin?: ReadonlyArray<Referent_Request_State_Enum> | null | undefined;
};

export type Reorientation_Request_Aggregate_Bool_Exp = {
  readonly count?: Reorientation_Request_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Reorientation_Request_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Reorientation_Request_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Reorientation_Request_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
};

/** order by aggregate values of table "reorientation_request" */
export type Reorientation_Request_Aggregate_Order_By = {
  readonly count?: Order_By | null | undefined;
  readonly max?: Reorientation_Request_Max_Order_By | null | undefined;
  readonly min?: Reorientation_Request_Min_Order_By | null | undefined;
};

/** input type for inserting array relation for remote table "reorientation_request" */
export type Reorientation_Request_Arr_Rel_Insert_Input = {
  readonly data: ReadonlyArray<Reorientation_Request_Insert_Input>;
  /** upsert condition */
  readonly on_conflict?: Reorientation_Request_On_Conflict | null | undefined;
};

/** Boolean expression to filter rows from the table "reorientation_request". All fields are combined with a logical 'AND'. */
export type Reorientation_Request_Bool_Exp = {
  readonly _and?: ReadonlyArray<Reorientation_Request_Bool_Exp> | null | undefined;
  readonly _not?: Reorientation_Request_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Reorientation_Request_Bool_Exp> | null | undefined;
  readonly advised_pathway?: String_Comparison_Exp | null | undefined;
  readonly advised_program?: Program_Bool_Exp | null | undefined;
  readonly advised_program_id?: Uuid_Comparison_Exp | null | undefined;
  readonly asked_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly asked_by?: Uuid_Comparison_Exp | null | undefined;
  readonly asked_by_account?: Account_Bool_Exp | null | undefined;
  readonly asked_structure?: Structure_Bool_Exp | null | undefined;
  readonly asked_structure_id?: Uuid_Comparison_Exp | null | undefined;
  readonly decided_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly decided_by?: Uuid_Comparison_Exp | null | undefined;
  readonly decided_by_account?: Account_Bool_Exp | null | undefined;
  readonly decision_motive?: String_Comparison_Exp | null | undefined;
  readonly id?: Uuid_Comparison_Exp | null | undefined;
  readonly notebook?: Notebook_Bool_Exp | null | undefined;
  readonly notebook_id?: Uuid_Comparison_Exp | null | undefined;
  readonly orientation?: Orientation_Bool_Exp | null | undefined;
  readonly orientation_id?: Uuid_Comparison_Exp | null | undefined;
  readonly overview?: Notebook_Overview_Bool_Exp | null | undefined;
  readonly reason?: String_Comparison_Exp | null | undefined;
  readonly reminded_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly state?: Request_State_Enum_Comparison_Exp | null | undefined;
  readonly territory_id?: Uuid_Comparison_Exp | null | undefined;
};

/** unique or primary key constraints on table "reorientation_request" */
export type Reorientation_Request_Constraint =
  /** unique or primary key constraint on columns "notebook_id" */
  | 'reorientation_request_pending'
  /** unique or primary key constraint on columns "id" */
  | 'reorientation_request_pkey';

/** input type for inserting data into table "reorientation_request" */
export type Reorientation_Request_Insert_Input = {
  readonly advised_pathway?: string | null | undefined;
  readonly advised_program?: Program_Obj_Rel_Insert_Input | null | undefined;
  readonly advised_program_id?: string | null | undefined;
  readonly asked_at?: string | null | undefined;
  readonly asked_by?: string | null | undefined;
  readonly asked_by_account?: Account_Obj_Rel_Insert_Input | null | undefined;
  readonly asked_structure?: Structure_Obj_Rel_Insert_Input | null | undefined;
  readonly asked_structure_id?: string | null | undefined;
  readonly decided_at?: string | null | undefined;
  readonly decided_by?: string | null | undefined;
  readonly decided_by_account?: Account_Obj_Rel_Insert_Input | null | undefined;
  readonly decision_motive?: string | null | undefined;
  readonly id?: string | null | undefined;
  readonly notebook?: Notebook_Obj_Rel_Insert_Input | null | undefined;
  readonly notebook_id?: string | null | undefined;
  readonly orientation?: Orientation_Obj_Rel_Insert_Input | null | undefined;
  readonly orientation_id?: string | null | undefined;
  readonly reason?: string | null | undefined;
  readonly reminded_at?: string | null | undefined;
  readonly state?: Request_State_Enum | null | undefined;
  readonly territory_id?: string | null | undefined;
};

/** order by max() on columns of table "reorientation_request" */
export type Reorientation_Request_Max_Order_By = {
  readonly advised_pathway?: Order_By | null | undefined;
  readonly advised_program_id?: Order_By | null | undefined;
  readonly asked_at?: Order_By | null | undefined;
  readonly asked_by?: Order_By | null | undefined;
  readonly asked_structure_id?: Order_By | null | undefined;
  readonly decided_at?: Order_By | null | undefined;
  readonly decided_by?: Order_By | null | undefined;
  readonly decision_motive?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly orientation_id?: Order_By | null | undefined;
  readonly reason?: Order_By | null | undefined;
  readonly reminded_at?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
};

/** order by min() on columns of table "reorientation_request" */
export type Reorientation_Request_Min_Order_By = {
  readonly advised_pathway?: Order_By | null | undefined;
  readonly advised_program_id?: Order_By | null | undefined;
  readonly asked_at?: Order_By | null | undefined;
  readonly asked_by?: Order_By | null | undefined;
  readonly asked_structure_id?: Order_By | null | undefined;
  readonly decided_at?: Order_By | null | undefined;
  readonly decided_by?: Order_By | null | undefined;
  readonly decision_motive?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly orientation_id?: Order_By | null | undefined;
  readonly reason?: Order_By | null | undefined;
  readonly reminded_at?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
};

/** on_conflict condition type for table "reorientation_request" */
export type Reorientation_Request_On_Conflict = {
  readonly constraint: Reorientation_Request_Constraint;
  readonly update_columns?: ReadonlyArray<Reorientation_Request_Update_Column>;
  readonly where?: Reorientation_Request_Bool_Exp | null | undefined;
};

/** select columns of table "reorientation_request" */
export type Reorientation_Request_Select_Column =
  /** column name */
  | 'advised_pathway'
  /** column name */
  | 'advised_program_id'
  /** column name */
  | 'asked_at'
  /** column name */
  | 'asked_by'
  /** column name */
  | 'asked_structure_id'
  /** column name */
  | 'decided_at'
  /** column name */
  | 'decided_by'
  /** column name */
  | 'decision_motive'
  /** column name */
  | 'id'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'orientation_id'
  /** column name */
  | 'reason'
  /** column name */
  | 'reminded_at'
  /** column name */
  | 'state'
  /** column name */
  | 'territory_id';

/** update columns of table "reorientation_request" */
export type Reorientation_Request_Update_Column =
  /** column name */
  | 'advised_pathway'
  /** column name */
  | 'advised_program_id'
  /** column name */
  | 'asked_at'
  /** column name */
  | 'asked_by'
  /** column name */
  | 'asked_structure_id'
  /** column name */
  | 'decided_at'
  /** column name */
  | 'decided_by'
  /** column name */
  | 'decision_motive'
  /** column name */
  | 'id'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'orientation_id'
  /** column name */
  | 'reason'
  /** column name */
  | 'reminded_at'
  /** column name */
  | 'state'
  /** column name */
  | 'territory_id';

export type Request_State_Enum =
  /** Acceptée */
  | 'accepted'
  /** Maintien décidé */
  | 'kept'
  /** En attente */
  | 'pending'
  /** Retirée */
  | 'withdrawn';

/** Boolean expression to compare columns of type "request_state_enum". All fields are combined with logical 'AND'. */
export type Request_State_Enum_Comparison_Exp = {
  readonly _eq?: Request_State_Enum | null | undefined;
  readonly _in?: ReadonlyArray<Request_State_Enum> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _neq?: Request_State_Enum | null | undefined;
  readonly _nin?: ReadonlyArray<Request_State_Enum> | null | undefined;
};

export type Role_Enum =
  /** Bénéficiaire */
  | 'beneficiary'
  /** Chargé d’orientation */
  | 'orientation_manager'
  /** Partenaire */
  | 'partner'
  /** Administrateur national */
  | 'platform_admin'
  /** Professionnel */
  | 'professional'
  /** Responsable de structure */
  | 'structure_admin'
  /** Administrateur de territoire */
  | 'territory_admin';

/** Boolean expression to compare columns of type "role_enum". All fields are combined with logical 'AND'. */
export type Role_Enum_Comparison_Exp = {
  readonly _eq?: Role_Enum | null | undefined;
  readonly _in?: ReadonlyArray<Role_Enum> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _neq?: Role_Enum | null | undefined;
  readonly _nin?: ReadonlyArray<Role_Enum> | null | undefined;
};

export type Role_Grant_Aggregate_Bool_Exp = {
  readonly count?: Role_Grant_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Role_Grant_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Role_Grant_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Role_Grant_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
};

/** order by aggregate values of table "role_grant" */
export type Role_Grant_Aggregate_Order_By = {
  readonly count?: Order_By | null | undefined;
  readonly max?: Role_Grant_Max_Order_By | null | undefined;
  readonly min?: Role_Grant_Min_Order_By | null | undefined;
};

/** input type for inserting array relation for remote table "role_grant" */
export type Role_Grant_Arr_Rel_Insert_Input = {
  readonly data: ReadonlyArray<Role_Grant_Insert_Input>;
  /** upsert condition */
  readonly on_conflict?: Role_Grant_On_Conflict | null | undefined;
};

/** Boolean expression to filter rows from the table "role_grant". All fields are combined with a logical 'AND'. */
export type Role_Grant_Bool_Exp = {
  readonly _and?: ReadonlyArray<Role_Grant_Bool_Exp> | null | undefined;
  readonly _not?: Role_Grant_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Role_Grant_Bool_Exp> | null | undefined;
  readonly account?: Account_Bool_Exp | null | undefined;
  readonly account_id?: Uuid_Comparison_Exp | null | undefined;
  readonly beneficiary?: Beneficiary_Bool_Exp | null | undefined;
  readonly beneficiary_id?: Uuid_Comparison_Exp | null | undefined;
  readonly granted_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly granted_by?: Uuid_Comparison_Exp | null | undefined;
  readonly id?: Uuid_Comparison_Exp | null | undefined;
  readonly revoked_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly revoked_by?: Uuid_Comparison_Exp | null | undefined;
  readonly role?: Role_Enum_Comparison_Exp | null | undefined;
  readonly structure?: Structure_Bool_Exp | null | undefined;
  readonly structure_id?: Uuid_Comparison_Exp | null | undefined;
  readonly territory?: Territory_Bool_Exp | null | undefined;
  readonly territory_id?: Uuid_Comparison_Exp | null | undefined;
};

/** unique or primary key constraints on table "role_grant" */
export type Role_Grant_Constraint =
  /** unique or primary key constraint on columns "account_id", "role", "territory_id", "structure_id", "beneficiary_id" */
  | 'role_grant_active'
  /** unique or primary key constraint on columns "id" */
  | 'role_grant_pkey';

/** input type for inserting data into table "role_grant" */
export type Role_Grant_Insert_Input = {
  readonly account?: Account_Obj_Rel_Insert_Input | null | undefined;
  readonly account_id?: string | null | undefined;
  readonly beneficiary?: Beneficiary_Obj_Rel_Insert_Input | null | undefined;
  readonly beneficiary_id?: string | null | undefined;
  readonly granted_at?: string | null | undefined;
  readonly granted_by?: string | null | undefined;
  readonly id?: string | null | undefined;
  readonly revoked_at?: string | null | undefined;
  readonly revoked_by?: string | null | undefined;
  readonly role?: Role_Enum | null | undefined;
  readonly structure?: Structure_Obj_Rel_Insert_Input | null | undefined;
  readonly structure_id?: string | null | undefined;
  readonly territory?: Territory_Obj_Rel_Insert_Input | null | undefined;
  readonly territory_id?: string | null | undefined;
};

/** order by max() on columns of table "role_grant" */
export type Role_Grant_Max_Order_By = {
  readonly account_id?: Order_By | null | undefined;
  readonly beneficiary_id?: Order_By | null | undefined;
  readonly granted_at?: Order_By | null | undefined;
  readonly granted_by?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly revoked_at?: Order_By | null | undefined;
  readonly revoked_by?: Order_By | null | undefined;
  readonly structure_id?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
};

/** order by min() on columns of table "role_grant" */
export type Role_Grant_Min_Order_By = {
  readonly account_id?: Order_By | null | undefined;
  readonly beneficiary_id?: Order_By | null | undefined;
  readonly granted_at?: Order_By | null | undefined;
  readonly granted_by?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly revoked_at?: Order_By | null | undefined;
  readonly revoked_by?: Order_By | null | undefined;
  readonly structure_id?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
};

/** on_conflict condition type for table "role_grant" */
export type Role_Grant_On_Conflict = {
  readonly constraint: Role_Grant_Constraint;
  readonly update_columns?: ReadonlyArray<Role_Grant_Update_Column>;
  readonly where?: Role_Grant_Bool_Exp | null | undefined;
};

/** select columns of table "role_grant" */
export type Role_Grant_Select_Column =
  /** column name */
  | 'account_id'
  /** column name */
  | 'beneficiary_id'
  /** column name */
  | 'granted_at'
  /** column name */
  | 'granted_by'
  /** column name */
  | 'id'
  /** column name */
  | 'revoked_at'
  /** column name */
  | 'revoked_by'
  /** column name */
  | 'role'
  /** column name */
  | 'structure_id'
  /** column name */
  | 'territory_id';

/** update columns of table "role_grant" */
export type Role_Grant_Update_Column =
  /** column name */
  | 'account_id'
  /** column name */
  | 'beneficiary_id'
  /** column name */
  | 'granted_at'
  /** column name */
  | 'granted_by'
  /** column name */
  | 'id'
  /** column name */
  | 'revoked_at'
  /** column name */
  | 'revoked_by'
  /** column name */
  | 'role'
  /** column name */
  | 'structure_id'
  /** column name */
  | 'territory_id';

/** Boolean expression to filter rows from the table "rome_occupation". All fields are combined with a logical 'AND'. */
export type Rome_Occupation_Bool_Exp = {
  readonly _and?: ReadonlyArray<Rome_Occupation_Bool_Exp> | null | undefined;
  readonly _not?: Rome_Occupation_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Rome_Occupation_Bool_Exp> | null | undefined;
  readonly code?: String_Comparison_Exp | null | undefined;
  readonly ended_on?: Date_Comparison_Exp | null | undefined;
  readonly label?: String_Comparison_Exp | null | undefined;
  readonly titles?: Rome_Title_Bool_Exp | null | undefined;
  readonly titles_aggregate?: Rome_Title_Aggregate_Bool_Exp | null | undefined;
};

/** unique or primary key constraints on table "rome_occupation" */
export type Rome_Occupation_Constraint =
  /** unique or primary key constraint on columns "code" */
  | 'rome_occupation_pkey';

/** input type for inserting data into table "rome_occupation" */
export type Rome_Occupation_Insert_Input = {
  readonly code?: string | null | undefined;
  readonly ended_on?: string | null | undefined;
  readonly label?: string | null | undefined;
  readonly titles?: Rome_Title_Arr_Rel_Insert_Input | null | undefined;
};

/** input type for inserting object relation for remote table "rome_occupation" */
export type Rome_Occupation_Obj_Rel_Insert_Input = {
  readonly data: Rome_Occupation_Insert_Input;
  /** upsert condition */
  readonly on_conflict?: Rome_Occupation_On_Conflict | null | undefined;
};

/** on_conflict condition type for table "rome_occupation" */
export type Rome_Occupation_On_Conflict = {
  readonly constraint: Rome_Occupation_Constraint;
  readonly update_columns?: ReadonlyArray<Rome_Occupation_Update_Column>;
  readonly where?: Rome_Occupation_Bool_Exp | null | undefined;
};

/** update columns of table "rome_occupation" */
export type Rome_Occupation_Update_Column =
  /** column name */
  | 'code'
  /** column name */
  | 'ended_on'
  /** column name */
  | 'label';

export type Rome_Title_Aggregate_Bool_Exp = {
  readonly count?: Rome_Title_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Rome_Title_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Rome_Title_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Rome_Title_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
};

/** input type for inserting array relation for remote table "rome_title" */
export type Rome_Title_Arr_Rel_Insert_Input = {
  readonly data: ReadonlyArray<Rome_Title_Insert_Input>;
  /** upsert condition */
  readonly on_conflict?: Rome_Title_On_Conflict | null | undefined;
};

/** Boolean expression to filter rows from the table "rome_title". All fields are combined with a logical 'AND'. */
export type Rome_Title_Bool_Exp = {
  readonly _and?: ReadonlyArray<Rome_Title_Bool_Exp> | null | undefined;
  readonly _not?: Rome_Title_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Rome_Title_Bool_Exp> | null | undefined;
  readonly code?: String_Comparison_Exp | null | undefined;
  readonly ended_on?: Date_Comparison_Exp | null | undefined;
  readonly label?: String_Comparison_Exp | null | undefined;
  readonly occupation?: String_Comparison_Exp | null | undefined;
  readonly rome_occupation?: Rome_Occupation_Bool_Exp | null | undefined;
  readonly search_label?: String_Comparison_Exp | null | undefined;
};

/** unique or primary key constraints on table "rome_title" */
export type Rome_Title_Constraint =
  /** unique or primary key constraint on columns "code" */
  | 'rome_title_pkey';

/** input type for inserting data into table "rome_title" */
export type Rome_Title_Insert_Input = {
  readonly code?: string | null | undefined;
  readonly ended_on?: string | null | undefined;
  readonly label?: string | null | undefined;
  readonly occupation?: string | null | undefined;
  readonly rome_occupation?: Rome_Occupation_Obj_Rel_Insert_Input | null | undefined;
};

/** input type for inserting object relation for remote table "rome_title" */
export type Rome_Title_Obj_Rel_Insert_Input = {
  readonly data: Rome_Title_Insert_Input;
  /** upsert condition */
  readonly on_conflict?: Rome_Title_On_Conflict | null | undefined;
};

/** on_conflict condition type for table "rome_title" */
export type Rome_Title_On_Conflict = {
  readonly constraint: Rome_Title_Constraint;
  readonly update_columns?: ReadonlyArray<Rome_Title_Update_Column>;
  readonly where?: Rome_Title_Bool_Exp | null | undefined;
};

/** select columns of table "rome_title" */
export type Rome_Title_Select_Column =
  /** column name */
  | 'code'
  /** column name */
  | 'ended_on'
  /** column name */
  | 'label'
  /** column name */
  | 'occupation'
  /** column name */
  | 'search_label';

/** update columns of table "rome_title" */
export type Rome_Title_Update_Column =
  /** column name */
  | 'code'
  /** column name */
  | 'ended_on'
  /** column name */
  | 'label'
  /** column name */
  | 'occupation';

export type Rsa_Closure_Reason_Enum =
  /** Décision du conseil départemental */
  | 'department_decision'
  /** Quatre mois sans droit */
  | 'four_months_without_right'
  /** Regroupement de foyers */
  | 'household_merged'
  /** Mutation vers un autre département */
  | 'moved_department'
  /** Autre motif */
  | 'other'
  /** Fin de droit */
  | 'right_ended'
  /** Radiation */
  | 'struck_off';

/** Boolean expression to compare columns of type "rsa_closure_reason_enum". All fields are combined with logical 'AND'. */
export type Rsa_Closure_Reason_Enum_Comparison_Exp = {
  readonly _eq?: Rsa_Closure_Reason_Enum | null | undefined;
  readonly _in?: ReadonlyArray<Rsa_Closure_Reason_Enum> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _neq?: Rsa_Closure_Reason_Enum | null | undefined;
  readonly _nin?: ReadonlyArray<Rsa_Closure_Reason_Enum> | null | undefined;
};

export type Rsa_State_Enum =
  /** Droit clos */
  | 'closed'
  /** Pas de droit au RSA */
  | 'none'
  /** Droit ouvert et versable */
  | 'open'
  /** Droit ouvert et suspendu */
  | 'suspended';

/** Boolean expression to compare columns of type "rsa_state_enum". All fields are combined with logical 'AND'. */
export type Rsa_State_Enum_Comparison_Exp = {
  readonly _eq?: Rsa_State_Enum | null | undefined;
  readonly _in?: ReadonlyArray<Rsa_State_Enum> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _neq?: Rsa_State_Enum | null | undefined;
  readonly _nin?: ReadonlyArray<Rsa_State_Enum> | null | undefined;
};

export type Rsa_Suspension_Reason_Enum =
  /** Contrat non établi */
  | 'contract_refused'
  /** Incarcération */
  | 'detained'
  /** Engagements non respectés */
  | 'duties'
  /** Hospitalisation */
  | 'hospitalised'
  /** Contrôle en cours */
  | 'inspection'
  /** Résidence à vérifier */
  | 'not_resident'
  /** Autre motif */
  | 'other'
  /** Titre de séjour à vérifier */
  | 'residence_permit'
  /** Déclaration de ressources manquante */
  | 'resources_not_declared'
  /** Ressources trop élevées */
  | 'resources_too_high'
  /** Statut d’étudiant */
  | 'student';

/** Boolean expression to compare columns of type "rsa_suspension_reason_enum". All fields are combined with logical 'AND'. */
export type Rsa_Suspension_Reason_Enum_Comparison_Exp = {
  readonly _eq?: Rsa_Suspension_Reason_Enum | null | undefined;
  readonly _in?: ReadonlyArray<Rsa_Suspension_Reason_Enum> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _neq?: Rsa_Suspension_Reason_Enum | null | undefined;
  readonly _nin?: ReadonlyArray<Rsa_Suspension_Reason_Enum> | null | undefined;
};

export type Signature_Method_Enum =
  /** Code à usage unique */
  | 'one_time_code'
  /** Original papier */
  | 'paper';

/** Boolean expression to compare columns of type "signature_method_enum". All fields are combined with logical 'AND'. */
export type Signature_Method_Enum_Comparison_Exp = {
  readonly _eq?: Signature_Method_Enum | null | undefined;
  readonly _in?: ReadonlyArray<Signature_Method_Enum> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _neq?: Signature_Method_Enum | null | undefined;
  readonly _nin?: ReadonlyArray<Signature_Method_Enum> | null | undefined;
};

export type Structure_Aggregate_Bool_Exp = {
  readonly count?: Structure_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Structure_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Structure_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Structure_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
};

/** order by aggregate values of table "structure" */
export type Structure_Aggregate_Order_By = {
  readonly count?: Order_By | null | undefined;
  readonly max?: Structure_Max_Order_By | null | undefined;
  readonly min?: Structure_Min_Order_By | null | undefined;
};

/** input type for inserting array relation for remote table "structure" */
export type Structure_Arr_Rel_Insert_Input = {
  readonly data: ReadonlyArray<Structure_Insert_Input>;
  /** upsert condition */
  readonly on_conflict?: Structure_On_Conflict | null | undefined;
};

/** Boolean expression to filter rows from the table "structure". All fields are combined with a logical 'AND'. */
export type Structure_Bool_Exp = {
  readonly _and?: ReadonlyArray<Structure_Bool_Exp> | null | undefined;
  readonly _not?: Structure_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Structure_Bool_Exp> | null | undefined;
  readonly address?: String_Comparison_Exp | null | undefined;
  readonly city?: String_Comparison_Exp | null | undefined;
  readonly created_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly current_orientations?: Notebook_Overview_Bool_Exp | null | undefined;
  readonly current_orientations_aggregate?: Notebook_Overview_Aggregate_Bool_Exp | null | undefined;
  readonly email?: Citext_Comparison_Exp | null | undefined;
  readonly grants?: Role_Grant_Bool_Exp | null | undefined;
  readonly grants_aggregate?: Role_Grant_Aggregate_Bool_Exp | null | undefined;
  readonly id?: Uuid_Comparison_Exp | null | undefined;
  readonly kind?: Structure_Kind_Enum_Comparison_Exp | null | undefined;
  readonly name?: Citext_Comparison_Exp | null | undefined;
  readonly phone?: String_Comparison_Exp | null | undefined;
  readonly postal_code?: String_Comparison_Exp | null | undefined;
  readonly programs?: Structure_Program_Bool_Exp | null | undefined;
  readonly programs_aggregate?: Structure_Program_Aggregate_Bool_Exp | null | undefined;
  readonly siret?: String_Comparison_Exp | null | undefined;
  readonly territory?: Territory_Bool_Exp | null | undefined;
  readonly territory_id?: Uuid_Comparison_Exp | null | undefined;
  readonly updated_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly website?: String_Comparison_Exp | null | undefined;
};

/** unique or primary key constraints on table "structure" */
export type Structure_Constraint =
  /** unique or primary key constraint on columns "id", "territory_id" */
  | 'structure_id_territory_id_key'
  /** unique or primary key constraint on columns "id" */
  | 'structure_pkey'
  /** unique or primary key constraint on columns "territory_id", "name" */
  | 'structure_territory_id_name_key';

/** input type for inserting data into table "structure" */
export type Structure_Insert_Input = {
  readonly address?: string | null | undefined;
  readonly city?: string | null | undefined;
  readonly created_at?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly grants?: Role_Grant_Arr_Rel_Insert_Input | null | undefined;
  readonly id?: string | null | undefined;
  readonly kind?: Structure_Kind_Enum | null | undefined;
  readonly name?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly postal_code?: string | null | undefined;
  readonly programs?: Structure_Program_Arr_Rel_Insert_Input | null | undefined;
  readonly siret?: string | null | undefined;
  readonly territory?: Territory_Obj_Rel_Insert_Input | null | undefined;
  readonly territory_id?: string | null | undefined;
  readonly updated_at?: string | null | undefined;
  readonly website?: string | null | undefined;
};

export type Structure_Kind_Enum =
  /** Association */
  | 'association'
  /** Cap emploi */
  | 'cap_emploi'
  /** CCAS */
  | 'ccas'
  /** Délégataire du RSA */
  | 'delegataire'
  /** Conseil départemental */
  | 'departement'
  /** France Travail */
  | 'france_travail'
  /** Mission locale */
  | 'mission_locale'
  /** PLIE */
  | 'plie'
  /** Structure d’insertion par l’activité économique */
  | 'siae';

/** Boolean expression to compare columns of type "structure_kind_enum". All fields are combined with logical 'AND'. */
export type Structure_Kind_Enum_Comparison_Exp = {
  readonly _eq?: Structure_Kind_Enum | null | undefined;
  readonly _in?: ReadonlyArray<Structure_Kind_Enum> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _neq?: Structure_Kind_Enum | null | undefined;
  readonly _nin?: ReadonlyArray<Structure_Kind_Enum> | null | undefined;
};

/** order by max() on columns of table "structure" */
export type Structure_Max_Order_By = {
  readonly address?: Order_By | null | undefined;
  readonly city?: Order_By | null | undefined;
  readonly created_at?: Order_By | null | undefined;
  readonly email?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly name?: Order_By | null | undefined;
  readonly phone?: Order_By | null | undefined;
  readonly postal_code?: Order_By | null | undefined;
  readonly siret?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
  readonly updated_at?: Order_By | null | undefined;
  readonly website?: Order_By | null | undefined;
};

/** order by min() on columns of table "structure" */
export type Structure_Min_Order_By = {
  readonly address?: Order_By | null | undefined;
  readonly city?: Order_By | null | undefined;
  readonly created_at?: Order_By | null | undefined;
  readonly email?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly name?: Order_By | null | undefined;
  readonly phone?: Order_By | null | undefined;
  readonly postal_code?: Order_By | null | undefined;
  readonly siret?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
  readonly updated_at?: Order_By | null | undefined;
  readonly website?: Order_By | null | undefined;
};

/** input type for inserting object relation for remote table "structure" */
export type Structure_Obj_Rel_Insert_Input = {
  readonly data: Structure_Insert_Input;
  /** upsert condition */
  readonly on_conflict?: Structure_On_Conflict | null | undefined;
};

/** on_conflict condition type for table "structure" */
export type Structure_On_Conflict = {
  readonly constraint: Structure_Constraint;
  readonly update_columns?: ReadonlyArray<Structure_Update_Column>;
  readonly where?: Structure_Bool_Exp | null | undefined;
};

/** Ordering options when selecting data from "structure". */
export type Structure_Order_By = {
  readonly address?: Order_By | null | undefined;
  readonly city?: Order_By | null | undefined;
  readonly created_at?: Order_By | null | undefined;
  readonly current_orientations_aggregate?: Notebook_Overview_Aggregate_Order_By | null | undefined;
  readonly email?: Order_By | null | undefined;
  readonly grants_aggregate?: Role_Grant_Aggregate_Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly kind?: Order_By | null | undefined;
  readonly name?: Order_By | null | undefined;
  readonly phone?: Order_By | null | undefined;
  readonly postal_code?: Order_By | null | undefined;
  readonly programs_aggregate?: Structure_Program_Aggregate_Order_By | null | undefined;
  readonly siret?: Order_By | null | undefined;
  readonly territory?: Territory_Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
  readonly updated_at?: Order_By | null | undefined;
  readonly website?: Order_By | null | undefined;
};

export type Structure_Program_Aggregate_Bool_Exp = {
  readonly count?: Structure_Program_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Structure_Program_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Structure_Program_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Structure_Program_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
};

/** order by aggregate values of table "structure_program" */
export type Structure_Program_Aggregate_Order_By = {
  readonly avg?: Structure_Program_Avg_Order_By | null | undefined;
  readonly count?: Order_By | null | undefined;
  readonly max?: Structure_Program_Max_Order_By | null | undefined;
  readonly min?: Structure_Program_Min_Order_By | null | undefined;
  readonly stddev?: Structure_Program_Stddev_Order_By | null | undefined;
  readonly stddev_pop?: Structure_Program_Stddev_Pop_Order_By | null | undefined;
  readonly stddev_samp?: Structure_Program_Stddev_Samp_Order_By | null | undefined;
  readonly sum?: Structure_Program_Sum_Order_By | null | undefined;
  readonly var_pop?: Structure_Program_Var_Pop_Order_By | null | undefined;
  readonly var_samp?: Structure_Program_Var_Samp_Order_By | null | undefined;
  readonly variance?: Structure_Program_Variance_Order_By | null | undefined;
};

/** input type for inserting array relation for remote table "structure_program" */
export type Structure_Program_Arr_Rel_Insert_Input = {
  readonly data: ReadonlyArray<Structure_Program_Insert_Input>;
  /** upsert condition */
  readonly on_conflict?: Structure_Program_On_Conflict | null | undefined;
};

/** order by avg() on columns of table "structure_program" */
export type Structure_Program_Avg_Order_By = {
  readonly places?: Order_By | null | undefined;
};

/** Boolean expression to filter rows from the table "structure_program". All fields are combined with a logical 'AND'. */
export type Structure_Program_Bool_Exp = {
  readonly _and?: ReadonlyArray<Structure_Program_Bool_Exp> | null | undefined;
  readonly _not?: Structure_Program_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Structure_Program_Bool_Exp> | null | undefined;
  readonly current_orientations?: Notebook_Overview_Bool_Exp | null | undefined;
  readonly current_orientations_aggregate?: Notebook_Overview_Aggregate_Bool_Exp | null | undefined;
  readonly pathway?: String_Comparison_Exp | null | undefined;
  readonly places?: Int_Comparison_Exp | null | undefined;
  readonly program?: Program_Bool_Exp | null | undefined;
  readonly program_id?: Uuid_Comparison_Exp | null | undefined;
  readonly structure?: Structure_Bool_Exp | null | undefined;
  readonly structure_id?: Uuid_Comparison_Exp | null | undefined;
  readonly territory_id?: Uuid_Comparison_Exp | null | undefined;
};

/** unique or primary key constraints on table "structure_program" */
export type Structure_Program_Constraint =
  /** unique or primary key constraint on columns "structure_id", "program_id" */
  | 'structure_program_pkey'
  /** unique or primary key constraint on columns "structure_id", "program_id", "territory_id" */
  | 'structure_program_structure_id_program_id_territory_id_key';

/** input type for inserting data into table "structure_program" */
export type Structure_Program_Insert_Input = {
  readonly pathway?: string | null | undefined;
  readonly places?: number | null | undefined;
  readonly program?: Program_Obj_Rel_Insert_Input | null | undefined;
  readonly program_id?: string | null | undefined;
  readonly structure?: Structure_Obj_Rel_Insert_Input | null | undefined;
  readonly structure_id?: string | null | undefined;
  readonly territory_id?: string | null | undefined;
};

/** order by max() on columns of table "structure_program" */
export type Structure_Program_Max_Order_By = {
  readonly pathway?: Order_By | null | undefined;
  readonly places?: Order_By | null | undefined;
  readonly program_id?: Order_By | null | undefined;
  readonly structure_id?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
};

/** order by min() on columns of table "structure_program" */
export type Structure_Program_Min_Order_By = {
  readonly pathway?: Order_By | null | undefined;
  readonly places?: Order_By | null | undefined;
  readonly program_id?: Order_By | null | undefined;
  readonly structure_id?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
};

/** on_conflict condition type for table "structure_program" */
export type Structure_Program_On_Conflict = {
  readonly constraint: Structure_Program_Constraint;
  readonly update_columns?: ReadonlyArray<Structure_Program_Update_Column>;
  readonly where?: Structure_Program_Bool_Exp | null | undefined;
};

/** select columns of table "structure_program" */
export type Structure_Program_Select_Column =
  /** column name */
  | 'pathway'
  /** column name */
  | 'places'
  /** column name */
  | 'program_id'
  /** column name */
  | 'structure_id'
  /** column name */
  | 'territory_id';

/** order by stddev() on columns of table "structure_program" */
export type Structure_Program_Stddev_Order_By = {
  readonly places?: Order_By | null | undefined;
};

/** order by stddev_pop() on columns of table "structure_program" */
export type Structure_Program_Stddev_Pop_Order_By = {
  readonly places?: Order_By | null | undefined;
};

/** order by stddev_samp() on columns of table "structure_program" */
export type Structure_Program_Stddev_Samp_Order_By = {
  readonly places?: Order_By | null | undefined;
};

/** order by sum() on columns of table "structure_program" */
export type Structure_Program_Sum_Order_By = {
  readonly places?: Order_By | null | undefined;
};

/** update columns of table "structure_program" */
export type Structure_Program_Update_Column =
  /** column name */
  | 'pathway'
  /** column name */
  | 'places'
  /** column name */
  | 'program_id'
  /** column name */
  | 'structure_id'
  /** column name */
  | 'territory_id';

/** order by var_pop() on columns of table "structure_program" */
export type Structure_Program_Var_Pop_Order_By = {
  readonly places?: Order_By | null | undefined;
};

/** order by var_samp() on columns of table "structure_program" */
export type Structure_Program_Var_Samp_Order_By = {
  readonly places?: Order_By | null | undefined;
};

/** order by variance() on columns of table "structure_program" */
export type Structure_Program_Variance_Order_By = {
  readonly places?: Order_By | null | undefined;
};

/** select columns of table "structure" */
export type Structure_Select_Column =
  /** column name */
  | 'address'
  /** column name */
  | 'city'
  /** column name */
  | 'created_at'
  /** column name */
  | 'email'
  /** column name */
  | 'id'
  /** column name */
  | 'kind'
  /** column name */
  | 'name'
  /** column name */
  | 'phone'
  /** column name */
  | 'postal_code'
  /** column name */
  | 'siret'
  /** column name */
  | 'territory_id'
  /** column name */
  | 'updated_at'
  /** column name */
  | 'website';

/** update columns of table "structure" */
export type Structure_Update_Column =
  /** column name */
  | 'address'
  /** column name */
  | 'city'
  /** column name */
  | 'created_at'
  /** column name */
  | 'email'
  /** column name */
  | 'id'
  /** column name */
  | 'kind'
  /** column name */
  | 'name'
  /** column name */
  | 'phone'
  /** column name */
  | 'postal_code'
  /** column name */
  | 'siret'
  /** column name */
  | 'territory_id'
  /** column name */
  | 'updated_at'
  /** column name */
  | 'website';

/** Boolean expression to filter rows from the table "territory". All fields are combined with a logical 'AND'. */
export type Territory_Bool_Exp = {
  readonly _and?: ReadonlyArray<Territory_Bool_Exp> | null | undefined;
  readonly _not?: Territory_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Territory_Bool_Exp> | null | undefined;
  readonly created_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly department_code?: String_Comparison_Exp | null | undefined;
  readonly grants?: Role_Grant_Bool_Exp | null | undefined;
  readonly grants_aggregate?: Role_Grant_Aggregate_Bool_Exp | null | undefined;
  readonly id?: Uuid_Comparison_Exp | null | undefined;
  readonly name?: String_Comparison_Exp | null | undefined;
  readonly programs?: Program_Bool_Exp | null | undefined;
  readonly programs_aggregate?: Program_Aggregate_Bool_Exp | null | undefined;
  readonly settings?: Jsonb_Comparison_Exp | null | undefined;
  readonly structures?: Structure_Bool_Exp | null | undefined;
  readonly structures_aggregate?: Structure_Aggregate_Bool_Exp | null | undefined;
  readonly updated_at?: Timestamptz_Comparison_Exp | null | undefined;
};

/** unique or primary key constraints on table "territory" */
export type Territory_Constraint =
  /** unique or primary key constraint on columns "name" */
  | 'territory_name_key'
  /** unique or primary key constraint on columns "id" */
  | 'territory_pkey';

/** input type for inserting data into table "territory" */
export type Territory_Insert_Input = {
  readonly created_at?: string | null | undefined;
  readonly department_code?: string | null | undefined;
  readonly grants?: Role_Grant_Arr_Rel_Insert_Input | null | undefined;
  readonly id?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly programs?: Program_Arr_Rel_Insert_Input | null | undefined;
  readonly settings?: unknown;
  readonly structures?: Structure_Arr_Rel_Insert_Input | null | undefined;
  readonly updated_at?: string | null | undefined;
};

/** input type for inserting object relation for remote table "territory" */
export type Territory_Obj_Rel_Insert_Input = {
  readonly data: Territory_Insert_Input;
  /** upsert condition */
  readonly on_conflict?: Territory_On_Conflict | null | undefined;
};

/** on_conflict condition type for table "territory" */
export type Territory_On_Conflict = {
  readonly constraint: Territory_Constraint;
  readonly update_columns?: ReadonlyArray<Territory_Update_Column>;
  readonly where?: Territory_Bool_Exp | null | undefined;
};

/** Ordering options when selecting data from "territory". */
export type Territory_Order_By = {
  readonly created_at?: Order_By | null | undefined;
  readonly department_code?: Order_By | null | undefined;
  readonly grants_aggregate?: Role_Grant_Aggregate_Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly name?: Order_By | null | undefined;
  readonly programs_aggregate?: Program_Aggregate_Order_By | null | undefined;
  readonly settings?: Order_By | null | undefined;
  readonly structures_aggregate?: Structure_Aggregate_Order_By | null | undefined;
  readonly updated_at?: Order_By | null | undefined;
};

/** update columns of table "territory" */
export type Territory_Update_Column =
  /** column name */
  | 'created_at'
  /** column name */
  | 'department_code'
  /** column name */
  | 'id'
  /** column name */
  | 'name'
  /** column name */
  | 'settings'
  /** column name */
  | 'updated_at';

/** Boolean expression to compare columns of type "timestamptz". All fields are combined with logical 'AND'. */
export type Timestamptz_Comparison_Exp = {
  readonly _eq?: string | null | undefined;
  readonly _gt?: string | null | undefined;
  readonly _gte?: string | null | undefined;
  readonly _in?: ReadonlyArray<string> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _lt?: string | null | undefined;
  readonly _lte?: string | null | undefined;
  readonly _neq?: string | null | undefined;
  readonly _nin?: ReadonlyArray<string> | null | undefined;
};

/** Boolean expression to compare columns of type "uuid". All fields are combined with logical 'AND'. */
export type Uuid_Comparison_Exp = {
  readonly _eq?: string | null | undefined;
  readonly _gt?: string | null | undefined;
  readonly _gte?: string | null | undefined;
  readonly _in?: ReadonlyArray<string> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _lt?: string | null | undefined;
  readonly _lte?: string | null | undefined;
  readonly _neq?: string | null | undefined;
  readonly _nin?: ReadonlyArray<string> | null | undefined;
};

export type Viewpoint_Enum =
  /** Vu par la personne */
  | 'person'
  /** Vu par l’équipe */
  | 'professional';

/** Boolean expression to compare columns of type "viewpoint_enum". All fields are combined with logical 'AND'. */
export type Viewpoint_Enum_Comparison_Exp = {
  readonly _eq?: Viewpoint_Enum | null | undefined;
  readonly _in?: ReadonlyArray<Viewpoint_Enum> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _neq?: Viewpoint_Enum | null | undefined;
  readonly _nin?: ReadonlyArray<Viewpoint_Enum> | null | undefined;
};

export type Work_Profile_Aggregate_Bool_Exp = {
  readonly bool_and?: Work_Profile_Aggregate_Bool_Exp_Bool_And | null | undefined;
  readonly bool_or?: Work_Profile_Aggregate_Bool_Exp_Bool_Or | null | undefined;
  readonly count?: Work_Profile_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Work_Profile_Aggregate_Bool_Exp_Bool_And = {
  readonly arguments: Work_Profile_Select_Column_Work_Profile_Aggregate_Bool_Exp_Bool_And_Arguments_Columns;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Work_Profile_Bool_Exp | null | undefined;
  readonly predicate: Boolean_Comparison_Exp;
};

export type Work_Profile_Aggregate_Bool_Exp_Bool_Or = {
  readonly arguments: Work_Profile_Select_Column_Work_Profile_Aggregate_Bool_Exp_Bool_Or_Arguments_Columns;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Work_Profile_Bool_Exp | null | undefined;
  readonly predicate: Boolean_Comparison_Exp;
};

export type Work_Profile_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Work_Profile_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Work_Profile_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
};

/** order by aggregate values of table "work_profile" */
export type Work_Profile_Aggregate_Order_By = {
  readonly avg?: Work_Profile_Avg_Order_By | null | undefined;
  readonly count?: Order_By | null | undefined;
  readonly max?: Work_Profile_Max_Order_By | null | undefined;
  readonly min?: Work_Profile_Min_Order_By | null | undefined;
  readonly stddev?: Work_Profile_Stddev_Order_By | null | undefined;
  readonly stddev_pop?: Work_Profile_Stddev_Pop_Order_By | null | undefined;
  readonly stddev_samp?: Work_Profile_Stddev_Samp_Order_By | null | undefined;
  readonly sum?: Work_Profile_Sum_Order_By | null | undefined;
  readonly var_pop?: Work_Profile_Var_Pop_Order_By | null | undefined;
  readonly var_samp?: Work_Profile_Var_Samp_Order_By | null | undefined;
  readonly variance?: Work_Profile_Variance_Order_By | null | undefined;
};

/** input type for inserting array relation for remote table "work_profile" */
export type Work_Profile_Arr_Rel_Insert_Input = {
  readonly data: ReadonlyArray<Work_Profile_Insert_Input>;
  /** upsert condition */
  readonly on_conflict?: Work_Profile_On_Conflict | null | undefined;
};

/** order by avg() on columns of table "work_profile" */
export type Work_Profile_Avg_Order_By = {
  readonly version?: Order_By | null | undefined;
};

/** Boolean expression to filter rows from the table "work_profile". All fields are combined with a logical 'AND'. */
export type Work_Profile_Bool_Exp = {
  readonly _and?: ReadonlyArray<Work_Profile_Bool_Exp> | null | undefined;
  readonly _not?: Work_Profile_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Work_Profile_Bool_Exp> | null | undefined;
  readonly author?: Account_Bool_Exp | null | undefined;
  readonly author_id?: Uuid_Comparison_Exp | null | undefined;
  readonly available_on?: Date_Comparison_Exp | null | undefined;
  readonly created_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly disabled_worker?: Boolean_Comparison_Exp | null | undefined;
  readonly driving_licence?: Boolean_Comparison_Exp | null | undefined;
  readonly education_level?: Education_Level_Enum_Comparison_Exp | null | undefined;
  readonly has_vehicle?: Boolean_Comparison_Exp | null | undefined;
  readonly id?: Uuid_Comparison_Exp | null | undefined;
  readonly last_job?: String_Comparison_Exp | null | undefined;
  readonly last_job_ended_on?: Date_Comparison_Exp | null | undefined;
  readonly notebook?: Notebook_Bool_Exp | null | undefined;
  readonly notebook_id?: Uuid_Comparison_Exp | null | undefined;
  readonly situation?: Work_Situation_Enum_Comparison_Exp | null | undefined;
  readonly situation_since?: Date_Comparison_Exp | null | undefined;
  readonly situation_until?: Date_Comparison_Exp | null | undefined;
  readonly source?: Data_Source_Enum_Comparison_Exp | null | undefined;
  readonly superseded_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly territory_id?: Uuid_Comparison_Exp | null | undefined;
  readonly version?: Int_Comparison_Exp | null | undefined;
};

/** unique or primary key constraints on table "work_profile" */
export type Work_Profile_Constraint =
  /** unique or primary key constraint on columns "notebook_id" */
  | 'work_profile_current'
  /** unique or primary key constraint on columns "notebook_id", "version" */
  | 'work_profile_notebook_id_version_key'
  /** unique or primary key constraint on columns "id" */
  | 'work_profile_pkey';

/** input type for inserting data into table "work_profile" */
export type Work_Profile_Insert_Input = {
  readonly author?: Account_Obj_Rel_Insert_Input | null | undefined;
  readonly author_id?: string | null | undefined;
  readonly available_on?: string | null | undefined;
  readonly created_at?: string | null | undefined;
  readonly disabled_worker?: boolean | null | undefined;
  readonly driving_licence?: boolean | null | undefined;
  readonly education_level?: Education_Level_Enum | null | undefined;
  readonly has_vehicle?: boolean | null | undefined;
  readonly id?: string | null | undefined;
  readonly last_job?: string | null | undefined;
  readonly last_job_ended_on?: string | null | undefined;
  readonly notebook?: Notebook_Obj_Rel_Insert_Input | null | undefined;
  readonly notebook_id?: string | null | undefined;
  readonly situation?: Work_Situation_Enum | null | undefined;
  readonly situation_since?: string | null | undefined;
  readonly situation_until?: string | null | undefined;
  readonly source?: Data_Source_Enum | null | undefined;
  readonly superseded_at?: string | null | undefined;
  readonly territory_id?: string | null | undefined;
  readonly version?: number | null | undefined;
};

/** order by max() on columns of table "work_profile" */
export type Work_Profile_Max_Order_By = {
  readonly author_id?: Order_By | null | undefined;
  readonly available_on?: Order_By | null | undefined;
  readonly created_at?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly last_job?: Order_By | null | undefined;
  readonly last_job_ended_on?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly situation_since?: Order_By | null | undefined;
  readonly situation_until?: Order_By | null | undefined;
  readonly superseded_at?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
  readonly version?: Order_By | null | undefined;
};

/** order by min() on columns of table "work_profile" */
export type Work_Profile_Min_Order_By = {
  readonly author_id?: Order_By | null | undefined;
  readonly available_on?: Order_By | null | undefined;
  readonly created_at?: Order_By | null | undefined;
  readonly id?: Order_By | null | undefined;
  readonly last_job?: Order_By | null | undefined;
  readonly last_job_ended_on?: Order_By | null | undefined;
  readonly notebook_id?: Order_By | null | undefined;
  readonly situation_since?: Order_By | null | undefined;
  readonly situation_until?: Order_By | null | undefined;
  readonly superseded_at?: Order_By | null | undefined;
  readonly territory_id?: Order_By | null | undefined;
  readonly version?: Order_By | null | undefined;
};

/** on_conflict condition type for table "work_profile" */
export type Work_Profile_On_Conflict = {
  readonly constraint: Work_Profile_Constraint;
  readonly update_columns?: ReadonlyArray<Work_Profile_Update_Column>;
  readonly where?: Work_Profile_Bool_Exp | null | undefined;
};

/** select columns of table "work_profile" */
export type Work_Profile_Select_Column =
  /** column name */
  | 'author_id'
  /** column name */
  | 'available_on'
  /** column name */
  | 'created_at'
  /** column name */
  | 'disabled_worker'
  /** column name */
  | 'driving_licence'
  /** column name */
  | 'education_level'
  /** column name */
  | 'has_vehicle'
  /** column name */
  | 'id'
  /** column name */
  | 'last_job'
  /** column name */
  | 'last_job_ended_on'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'situation'
  /** column name */
  | 'situation_since'
  /** column name */
  | 'situation_until'
  /** column name */
  | 'source'
  /** column name */
  | 'superseded_at'
  /** column name */
  | 'territory_id'
  /** column name */
  | 'version';

/** select "work_profile_aggregate_bool_exp_bool_and_arguments_columns" columns of table "work_profile" */
export type Work_Profile_Select_Column_Work_Profile_Aggregate_Bool_Exp_Bool_And_Arguments_Columns =
  /** column name */
  | 'disabled_worker'
  /** column name */
  | 'driving_licence'
  /** column name */
  | 'has_vehicle';

/** select "work_profile_aggregate_bool_exp_bool_or_arguments_columns" columns of table "work_profile" */
export type Work_Profile_Select_Column_Work_Profile_Aggregate_Bool_Exp_Bool_Or_Arguments_Columns =
  /** column name */
  | 'disabled_worker'
  /** column name */
  | 'driving_licence'
  /** column name */
  | 'has_vehicle';

/** order by stddev() on columns of table "work_profile" */
export type Work_Profile_Stddev_Order_By = {
  readonly version?: Order_By | null | undefined;
};

/** order by stddev_pop() on columns of table "work_profile" */
export type Work_Profile_Stddev_Pop_Order_By = {
  readonly version?: Order_By | null | undefined;
};

/** order by stddev_samp() on columns of table "work_profile" */
export type Work_Profile_Stddev_Samp_Order_By = {
  readonly version?: Order_By | null | undefined;
};

/** order by sum() on columns of table "work_profile" */
export type Work_Profile_Sum_Order_By = {
  readonly version?: Order_By | null | undefined;
};

/** update columns of table "work_profile" */
export type Work_Profile_Update_Column =
  /** column name */
  | 'author_id'
  /** column name */
  | 'available_on'
  /** column name */
  | 'created_at'
  /** column name */
  | 'disabled_worker'
  /** column name */
  | 'driving_licence'
  /** column name */
  | 'education_level'
  /** column name */
  | 'has_vehicle'
  /** column name */
  | 'id'
  /** column name */
  | 'last_job'
  /** column name */
  | 'last_job_ended_on'
  /** column name */
  | 'notebook_id'
  /** column name */
  | 'situation'
  /** column name */
  | 'situation_since'
  /** column name */
  | 'situation_until'
  /** column name */
  | 'source'
  /** column name */
  | 'superseded_at'
  /** column name */
  | 'territory_id'
  /** column name */
  | 'version';

/** order by var_pop() on columns of table "work_profile" */
export type Work_Profile_Var_Pop_Order_By = {
  readonly version?: Order_By | null | undefined;
};

/** order by var_samp() on columns of table "work_profile" */
export type Work_Profile_Var_Samp_Order_By = {
  readonly version?: Order_By | null | undefined;
};

/** order by variance() on columns of table "work_profile" */
export type Work_Profile_Variance_Order_By = {
  readonly version?: Order_By | null | undefined;
};

export type Work_Situation_Enum =
  /** En emploi à temps plein */
  | 'employed_full_time'
  /** En emploi à temps partiel */
  | 'employed_part_time'
  /** En contrat d’insertion */
  | 'inclusion_contract'
  /** En recherche d’emploi */
  | 'job_seeker'
  /** En congé parental */
  | 'parental_leave'
  /** Retraité */
  | 'retired'
  /** Travailleur indépendant */
  | 'self_employed'
  /** En arrêt de travail */
  | 'sick_leave'
  /** Étudiant */
  | 'student'
  /** En formation */
  | 'training'
  /** Sans disponibilité pour l’emploi */
  | 'unavailable';

/** Boolean expression to compare columns of type "work_situation_enum". All fields are combined with logical 'AND'. */
export type Work_Situation_Enum_Comparison_Exp = {
  readonly _eq?: Work_Situation_Enum | null | undefined;
  readonly _in?: ReadonlyArray<Work_Situation_Enum> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _neq?: Work_Situation_Enum | null | undefined;
  readonly _nin?: ReadonlyArray<Work_Situation_Enum> | null | undefined;
};

export type Working_Time_Enum =
  /** Temps plein */
  | 'full_time'
  /** Temps partiel */
  | 'part_time';

/** Boolean expression to compare columns of type "working_time_enum". All fields are combined with logical 'AND'. */
export type Working_Time_Enum_Comparison_Exp = {
  readonly _eq?: Working_Time_Enum | null | undefined;
  readonly _in?: ReadonlyArray<Working_Time_Enum> | null | undefined;
  readonly _is_null?: boolean | null | undefined;
  readonly _neq?: Working_Time_Enum | null | undefined;
  readonly _nin?: ReadonlyArray<Working_Time_Enum> | null | undefined;
};

export type WaitingRowFragment = { readonly notebook_id: string | null, readonly firstname: string | null, readonly lastname: string | null, readonly city: string | null, readonly status: string | null, readonly waiting_since: string | null, readonly structure: { readonly id: string, readonly name: string } | null };

export type OrientationHomeQueryVariables = Exact<{
  to_orient: Notebook_Overview_Bool_Exp;
  awaiting_referent: Notebook_Overview_Bool_Exp;
  requests: Notebook_Overview_Bool_Exp;
  reviews: Notebook_Overview_Bool_Exp;
  contracts: Notebook_Overview_Bool_Exp;
  in_progress: Notebook_Overview_Bool_Exp;
  waiting: Notebook_Overview_Bool_Exp;
}>;


export type OrientationHomeQuery = { readonly to_orient: { readonly aggregate: { readonly count: number } | null }, readonly awaiting_referent: { readonly aggregate: { readonly count: number } | null }, readonly requests: { readonly aggregate: { readonly count: number } | null }, readonly reviews: { readonly aggregate: { readonly count: number } | null }, readonly contracts: { readonly aggregate: { readonly count: number } | null }, readonly in_progress: { readonly aggregate: { readonly count: number } | null }, readonly oldest: ReadonlyArray<{ readonly notebook_id: string | null, readonly firstname: string | null, readonly lastname: string | null, readonly city: string | null, readonly status: string | null, readonly waiting_since: string | null, readonly structure: { readonly id: string, readonly name: string } | null }> };

export type DueActionFragment = { readonly id: string, readonly label: string, readonly status: Action_Status_Enum, readonly due_on: string | null, readonly owner: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly notebook: { readonly id: string, readonly beneficiary: { readonly id: string, readonly firstname: string, readonly lastname: string } } };

export type ProfessionalHomeQueryVariables = Exact<{
  today: string;
  horizon: string;
  account_id: string;
}>;


export type ProfessionalHomeQuery = { readonly recent: ReadonlyArray<{ readonly id: string, readonly last_visited_at: string | null, readonly notebook: { readonly id: string, readonly beneficiary: { readonly id: string, readonly firstname: string, readonly lastname: string } } }>, readonly late: ReadonlyArray<{ readonly id: string, readonly label: string, readonly status: Action_Status_Enum, readonly due_on: string | null, readonly owner: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly notebook: { readonly id: string, readonly beneficiary: { readonly id: string, readonly firstname: string, readonly lastname: string } } }>, readonly upcoming: ReadonlyArray<{ readonly id: string, readonly label: string, readonly status: Action_Status_Enum, readonly due_on: string | null, readonly owner: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly notebook: { readonly id: string, readonly beneficiary: { readonly id: string, readonly firstname: string, readonly lastname: string } } }>, readonly notebooks: { readonly aggregate: { readonly count: number } | null }, readonly late_notebooks: { readonly aggregate: { readonly count: number } | null } };

export type StructureHomeQueryVariables = Exact<{
  waiting: Notebook_Overview_Bool_Exp;
  in_progress: Notebook_Overview_Bool_Exp;
  structure_id: string;
}>;


export type StructureHomeQuery = { readonly waiting: ReadonlyArray<{ readonly notebook_id: string | null, readonly firstname: string | null, readonly lastname: string | null, readonly city: string | null, readonly status: string | null, readonly waiting_since: string | null, readonly structure: { readonly id: string, readonly name: string } | null }>, readonly awaiting_referent: { readonly aggregate: { readonly count: number } | null }, readonly in_progress: { readonly aggregate: { readonly count: number } | null }, readonly requests: { readonly aggregate: { readonly count: number } | null } };

export type TerritoryHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type TerritoryHomeQuery = { readonly to_orient: { readonly aggregate: { readonly count: number } | null }, readonly awaiting_referent: { readonly aggregate: { readonly count: number } | null }, readonly in_progress: { readonly aggregate: { readonly count: number } | null }, readonly ended: { readonly aggregate: { readonly count: number } | null }, readonly archived: { readonly aggregate: { readonly count: number } | null } };

export type PlatformHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type PlatformHomeQuery = { readonly territory: ReadonlyArray<{ readonly id: string, readonly name: string, readonly department_code: string, readonly structures_aggregate: { readonly aggregate: { readonly count: number } | null } }> };

export type DirectoryQueryVariables = Exact<{
  search: string;
}>;


export type DirectoryQuery = { readonly search_directory: ReadonlyArray<{ readonly notebook_id: string, readonly firstname: string, readonly lastname: string, readonly birth_year: number, readonly structure_name: string | null, readonly referent_name: string | null, readonly referent_email: string | null, readonly referent_phone: string | null, readonly is_member: boolean }> };

export type JoinNotebookMutationVariables = Exact<{
  notebook_id: string;
  reason: string;
  idempotency_key?: string | null | undefined;
}>;


export type JoinNotebookMutation = { readonly join_notebook: { readonly notebook_id: string, readonly member_id: string } };

export type MyNotebookQueryVariables = Exact<{ [key: string]: never; }>;


export type MyNotebookQuery = { readonly notebook: ReadonlyArray<{ readonly id: string, readonly overview: { readonly notebook_id: string | null, readonly firstname: string | null, readonly lastname: string | null, readonly status: string | null, readonly pathway: string | null, readonly oriented_at: string | null, readonly structure: { readonly id: string, readonly name: string, readonly phone: string | null, readonly email: string | null, readonly address: string | null, readonly postal_code: string | null, readonly city: string | null } | null, readonly program: { readonly id: string, readonly name: string } | null } | null, readonly beneficiary: { readonly id: string, readonly email: string | null, readonly phone: string | null, readonly preferred_channel: Contact_Channel_Enum | null, readonly address: string | null, readonly postal_code: string | null, readonly city: string | null }, readonly members: ReadonlyArray<{ readonly id: string, readonly role: Member_Role_Enum, readonly joined_at: string, readonly account: { readonly id: string, readonly firstname: string, readonly lastname: string, readonly position: string | null, readonly email: string, readonly phone: string | null }, readonly structure: { readonly id: string, readonly name: string } | null }>, readonly focuses: ReadonlyArray<{ readonly id: string, readonly ref_theme: { readonly code: string, readonly label: string }, readonly goals: ReadonlyArray<{ readonly id: string, readonly label: string, readonly status: Goal_Status_Enum, readonly due_on: string | null, readonly actions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly status: Action_Status_Enum, readonly due_on: string | null, readonly owner: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }> }> }>, readonly appointments: ReadonlyArray<{ readonly id: string, readonly starts_at: string, readonly duration_minutes: number, readonly mode: Appointment_Mode_Enum, readonly place: string | null, readonly subject: string | null, readonly with_name: string | null, readonly status: Appointment_Status_Enum, readonly source: Data_Source_Enum, readonly source_name: string | null, readonly updated_at: string, readonly account: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly structure: { readonly id: string, readonly name: string } | null }>, readonly notes: ReadonlyArray<{ readonly id: string, readonly body: string, readonly visibility: Note_Visibility_Enum, readonly created_at: string, readonly updated_at: string, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly author_structure: { readonly id: string, readonly name: string } | null }>, readonly contracts: ReadonlyArray<{ readonly id: string, readonly kind: Contract_Kind_Enum, readonly created_at: string, readonly versions: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: Contract_State_Enum, readonly plan: unknown, readonly weekly_hours: number | null, readonly hours_mode: Hours_Mode_Enum, readonly hours_reason: string | null, readonly starts_on: string, readonly ends_on: string, readonly ended_at: string | null, readonly signatures: ReadonlyArray<{ readonly id: string, readonly by_beneficiary: boolean, readonly signed_at: string, readonly method: Signature_Method_Enum, readonly account: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }> }> }>, readonly diagnostic_answers: ReadonlyArray<{ readonly id: string, readonly situation: string, readonly viewpoint: Viewpoint_Enum, readonly value: Diagnostic_Value_Enum, readonly impact: Impact_Enum | null, readonly comment: string | null, readonly source: Data_Source_Enum, readonly answered_at: string, readonly ended_at: string | null, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly ref_situation: { readonly code: string, readonly theme: string, readonly topic: string | null, readonly label: string, readonly position: number } }>, readonly person_requests: ReadonlyArray<{ readonly id: string, readonly kind: Person_Request_Kind_Enum, readonly body: string, readonly created_at: string, readonly answered_at: string | null, readonly answer: string | null }>, readonly access_logs: ReadonlyArray<{ readonly id: string, readonly kind: Access_Kind_Enum, readonly role: Role_Enum, readonly reason: string | null, readonly occurred_at: string, readonly account: { readonly id: string, readonly firstname: string, readonly lastname: string }, readonly structure: { readonly id: string, readonly name: string } | null }> }> };

export type SetMyActionStatusMutationVariables = Exact<{
  id: string;
  status: Action_Status_Enum;
}>;


export type SetMyActionStatusMutation = { readonly update_action_by_pk: { readonly id: string, readonly status: Action_Status_Enum } | null };

export type UpdateMyContactMutationVariables = Exact<{
  id: string;
  phone?: string | null | undefined;
  preferred_channel?: Contact_Channel_Enum | null | undefined;
  address?: string | null | undefined;
  postal_code?: string | null | undefined;
  city?: string | null | undefined;
}>;


export type UpdateMyContactMutation = { readonly update_beneficiary_by_pk: { readonly id: string, readonly phone: string | null, readonly preferred_channel: Contact_Channel_Enum | null, readonly address: string | null, readonly postal_code: string | null, readonly city: string | null } | null };

export type GiveMyViewMutationVariables = Exact<{
  notebook_id: string;
  situation: string;
  value: Diagnostic_Value_Enum;
  comment?: string | null | undefined;
}>;


export type GiveMyViewMutation = { readonly insert_diagnostic_answer_one: { readonly id: string } | null };

export type MySituationsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySituationsQuery = { readonly ref_situation: ReadonlyArray<{ readonly code: string, readonly label: string, readonly ref_theme: { readonly code: string, readonly label: string } }> };

export type AskRequestMutationVariables = Exact<{
  notebook_id: string;
  kind: Person_Request_Kind_Enum;
  body: string;
}>;


export type AskRequestMutation = { readonly insert_person_request_one: { readonly id: string } | null };

export type AppointmentLineFragment = { readonly id: string, readonly starts_at: string, readonly duration_minutes: number, readonly mode: Appointment_Mode_Enum, readonly place: string | null, readonly subject: string | null, readonly with_name: string | null, readonly status: Appointment_Status_Enum, readonly source: Data_Source_Enum, readonly source_name: string | null, readonly updated_at: string, readonly account: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly structure: { readonly id: string, readonly name: string } | null };

export type OlderAppointmentsQueryVariables = Exact<{
  id: string;
  before: string;
}>;


export type OlderAppointmentsQuery = { readonly appointment: ReadonlyArray<{ readonly id: string, readonly starts_at: string, readonly duration_minutes: number, readonly mode: Appointment_Mode_Enum, readonly place: string | null, readonly subject: string | null, readonly with_name: string | null, readonly status: Appointment_Status_Enum, readonly source: Data_Source_Enum, readonly source_name: string | null, readonly updated_at: string, readonly account: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly structure: { readonly id: string, readonly name: string } | null }> };

export type AppointmentNowQueryVariables = Exact<{
  id: string;
}>;


export type AppointmentNowQuery = { readonly appointment_by_pk: { readonly id: string, readonly starts_at: string, readonly duration_minutes: number, readonly mode: Appointment_Mode_Enum, readonly place: string | null, readonly subject: string | null, readonly with_name: string | null, readonly status: Appointment_Status_Enum, readonly source: Data_Source_Enum, readonly source_name: string | null, readonly updated_at: string, readonly account: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly structure: { readonly id: string, readonly name: string } | null } | null };

export type AddAppointmentMutationVariables = Exact<{
  object: Appointment_Insert_Input;
}>;


export type AddAppointmentMutation = { readonly insert_appointment_one: { readonly id: string } | null };

export type EditAppointmentMutationVariables = Exact<{
  id: string;
  read_at: string;
  set: Appointment_Set_Input;
}>;


export type EditAppointmentMutation = { readonly update_appointment: { readonly returning: ReadonlyArray<{ readonly id: string, readonly starts_at: string, readonly duration_minutes: number, readonly mode: Appointment_Mode_Enum, readonly place: string | null, readonly subject: string | null, readonly with_name: string | null, readonly status: Appointment_Status_Enum, readonly source: Data_Source_Enum, readonly source_name: string | null, readonly updated_at: string, readonly account: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly structure: { readonly id: string, readonly name: string } | null }> } | null };

export type SetAppointmentStatusMutationVariables = Exact<{
  id: string;
  status: Appointment_Status_Enum;
}>;


export type SetAppointmentStatusMutation = { readonly update_appointment_by_pk: { readonly id: string, readonly status: Appointment_Status_Enum, readonly updated_at: string } | null };

export type ContractLineFragment = { readonly id: string, readonly kind: Contract_Kind_Enum, readonly created_at: string, readonly versions: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: Contract_State_Enum, readonly plan: unknown, readonly weekly_hours: number | null, readonly hours_mode: Hours_Mode_Enum, readonly hours_reason: string | null, readonly starts_on: string, readonly ends_on: string, readonly ended_at: string | null, readonly signatures: ReadonlyArray<{ readonly id: string, readonly by_beneficiary: boolean, readonly signed_at: string, readonly method: Signature_Method_Enum, readonly account: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }> }> };

export type DiagnosticAnswerFragment = { readonly id: string, readonly situation: string, readonly viewpoint: Viewpoint_Enum, readonly value: Diagnostic_Value_Enum, readonly impact: Impact_Enum | null, readonly comment: string | null, readonly source: Data_Source_Enum, readonly answered_at: string, readonly ended_at: string | null, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly ref_situation: { readonly code: string, readonly theme: string, readonly topic: string | null, readonly label: string, readonly position: number } };

export type WorkProfileFragment = { readonly id: string, readonly version: number, readonly situation: Work_Situation_Enum | null, readonly situation_since: string | null, readonly situation_until: string | null, readonly last_job: string | null, readonly last_job_ended_on: string | null, readonly education_level: Education_Level_Enum | null, readonly driving_licence: boolean | null, readonly has_vehicle: boolean | null, readonly available_on: string | null, readonly created_at: string, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null };

export type ProfessionalProjectFragment = { readonly id: string, readonly rome_title: string | null, readonly mobility_radius_km: number | null, readonly hourly_wage_cents: number | null, readonly working_time: Working_Time_Enum | null, readonly employment_contract: Employment_Contract_Enum | null, readonly comment: string | null, readonly updated_at: string, readonly title: { readonly code: string, readonly label: string } | null, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null };

export type DiagnosticSituationsQueryVariables = Exact<{ [key: string]: never; }>;


export type DiagnosticSituationsQuery = { readonly ref_situation: ReadonlyArray<{ readonly code: string, readonly theme: string, readonly label: string }> };

export type CurrentAnswersQueryVariables = Exact<{
  id: string;
  situations: ReadonlyArray<string> | string;
}>;


export type CurrentAnswersQuery = { readonly diagnostic_answer: ReadonlyArray<{ readonly id: string, readonly situation: string, readonly viewpoint: Viewpoint_Enum, readonly value: Diagnostic_Value_Enum, readonly impact: Impact_Enum | null, readonly comment: string | null, readonly source: Data_Source_Enum, readonly answered_at: string, readonly ended_at: string | null, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly ref_situation: { readonly code: string, readonly theme: string, readonly topic: string | null, readonly label: string, readonly position: number } }> };

export type DiagnosticOnQueryVariables = Exact<{
  id: string;
  at: string;
}>;


export type DiagnosticOnQuery = { readonly diagnostic_answer: ReadonlyArray<{ readonly id: string, readonly situation: string, readonly viewpoint: Viewpoint_Enum, readonly value: Diagnostic_Value_Enum, readonly impact: Impact_Enum | null, readonly comment: string | null, readonly source: Data_Source_Enum, readonly answered_at: string, readonly ended_at: string | null, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly ref_situation: { readonly code: string, readonly theme: string, readonly topic: string | null, readonly label: string, readonly position: number } }> };

export type SearchRomeTitlesQueryVariables = Exact<{
  search: string;
}>;


export type SearchRomeTitlesQuery = { readonly search_rome_titles: ReadonlyArray<{ readonly code: string, readonly label: string }> };

export type AnswerDiagnosticMutationVariables = Exact<{
  objects: ReadonlyArray<Diagnostic_Answer_Insert_Input> | Diagnostic_Answer_Insert_Input;
}>;


export type AnswerDiagnosticMutation = { readonly insert_diagnostic_answer: { readonly returning: ReadonlyArray<{ readonly id: string }> } | null };

export type AddWorkProfileMutationVariables = Exact<{
  object: Work_Profile_Insert_Input;
}>;


export type AddWorkProfileMutation = { readonly insert_work_profile_one: { readonly id: string } | null };

export type WorkProfileNowQueryVariables = Exact<{
  id: string;
}>;


export type WorkProfileNowQuery = { readonly work_profile: ReadonlyArray<{ readonly disabled_worker: boolean | null, readonly id: string, readonly version: number, readonly situation: Work_Situation_Enum | null, readonly situation_since: string | null, readonly situation_until: string | null, readonly last_job: string | null, readonly last_job_ended_on: string | null, readonly education_level: Education_Level_Enum | null, readonly driving_licence: boolean | null, readonly has_vehicle: boolean | null, readonly available_on: string | null, readonly created_at: string, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }> };

export type AddProfessionalProjectMutationVariables = Exact<{
  object: Professional_Project_Insert_Input;
}>;


export type AddProfessionalProjectMutation = { readonly insert_professional_project_one: { readonly id: string } | null };

export type EditProfessionalProjectMutationVariables = Exact<{
  id: string;
  read_at: string;
  set: Professional_Project_Set_Input;
}>;


export type EditProfessionalProjectMutation = { readonly update_professional_project: { readonly returning: ReadonlyArray<{ readonly id: string }> } | null };

export type HistoryPageQueryVariables = Exact<{
  where: Event_Bool_Exp;
  offset: number;
}>;


export type HistoryPageQuery = { readonly event: ReadonlyArray<{ readonly id: string, readonly type: Event_Type_Enum, readonly occurred_at: string, readonly payload: unknown, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly author_structure: { readonly id: string, readonly name: string } | null }> };

export type HistoryAuthorsQueryVariables = Exact<{
  id: string;
}>;


export type HistoryAuthorsQuery = { readonly event: ReadonlyArray<{ readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }> };

export type TerritoryIdentityFragment = { readonly id: string, readonly firstname: string, readonly lastname: string, readonly date_of_birth: string, readonly external_id: string | null, readonly caf_number: string | null, readonly france_travail_id: string | null, readonly rsa_state: Rsa_State_Enum, readonly rsa_suspension_reason: Rsa_Suspension_Reason_Enum | null, readonly rsa_closure_reason: Rsa_Closure_Reason_Enum | null, readonly rsa_closed_on: string | null, readonly rights_and_duties: boolean, readonly updated_at: string };

export type PersonRequestLineFragment = { readonly id: string, readonly kind: Person_Request_Kind_Enum, readonly body: string, readonly created_at: string, readonly answered_at: string | null, readonly answer: string | null };

export type EditIdentityMutationVariables = Exact<{
  id: string;
  read_at: string;
  set: Beneficiary_Set_Input;
}>;


export type EditIdentityMutation = { readonly update_beneficiary: { readonly returning: ReadonlyArray<{ readonly id: string }> } | null };

export type IdentityNowQueryVariables = Exact<{
  id: string;
}>;


export type IdentityNowQuery = { readonly beneficiary_by_pk: { readonly id: string, readonly firstname: string, readonly lastname: string, readonly date_of_birth: string, readonly external_id: string | null, readonly caf_number: string | null, readonly france_travail_id: string | null, readonly rsa_state: Rsa_State_Enum, readonly rsa_suspension_reason: Rsa_Suspension_Reason_Enum | null, readonly rsa_closure_reason: Rsa_Closure_Reason_Enum | null, readonly rsa_closed_on: string | null, readonly rights_and_duties: boolean, readonly updated_at: string, readonly birth_name: string | null, readonly place_of_birth: string | null, readonly email: string | null, readonly phone: string | null, readonly preferred_channel: Contact_Channel_Enum | null, readonly address: string | null, readonly postal_code: string | null, readonly city: string | null, readonly insee_code: string | null } | null };

export type SearchCommunesQueryVariables = Exact<{
  search: string;
}>;


export type SearchCommunesQuery = { readonly search_communes: ReadonlyArray<{ readonly insee_code: string, readonly name: string, readonly postal_codes: ReadonlyArray<string> }> };

export type NotebookSummaryFragment = { readonly notebook_id: string | null, readonly firstname: string | null, readonly lastname: string | null, readonly date_of_birth: string | null, readonly city: string | null, readonly status: string | null, readonly opened_at: string | null, readonly last_contact_on: string | null, readonly archived_at: string | null, readonly orientation_id: string | null, readonly pathway: string | null, readonly oriented_at: string | null, readonly review_due_on: string | null, readonly referent_since: string | null, readonly waiting_since: string | null, readonly structure: { readonly id: string, readonly name: string } | null, readonly program: { readonly id: string, readonly name: string } | null, readonly referent: { readonly id: string, readonly firstname: string, readonly lastname: string, readonly email: string, readonly phone: string | null } | null };

export type ContactFragment = { readonly id: string, readonly birth_name: string | null, readonly place_of_birth: string | null, readonly email: string | null, readonly phone: string | null, readonly preferred_channel: Contact_Channel_Enum | null, readonly address: string | null, readonly postal_code: string | null, readonly city: string | null, readonly insee_code: string | null };

export type RightsFragment = { readonly external_id: string | null, readonly caf_number: string | null, readonly france_travail_id: string | null, readonly rsa_state: Rsa_State_Enum, readonly rsa_suspension_reason: Rsa_Suspension_Reason_Enum | null, readonly rsa_closure_reason: Rsa_Closure_Reason_Enum | null, readonly rsa_closed_on: string | null, readonly rights_and_duties: boolean, readonly updated_at: string, readonly audiences: ReadonlyArray<{ readonly id: string, readonly audience: Audience_Enum, readonly started_on: string, readonly ended_on: string | null }> };

export type CareTeamMemberFragment = { readonly id: string, readonly role: Member_Role_Enum, readonly joined_at: string, readonly join_reason: string | null, readonly account: { readonly id: string, readonly firstname: string, readonly lastname: string, readonly position: string | null, readonly email: string, readonly phone: string | null }, readonly structure: { readonly id: string, readonly name: string } | null };

export type PastOrientationFragment = { readonly id: string, readonly pathway: Pathway_Enum, readonly decided_at: string, readonly ended_at: string | null, readonly end_reason: Orientation_End_Reason_Enum | null, readonly motive: string | null, readonly review_due_on: string | null, readonly structure: { readonly id: string, readonly name: string }, readonly program: { readonly id: string, readonly name: string }, readonly decided_by_account: { readonly id: string, readonly firstname: string, readonly lastname: string } | null };

export type HistoryEventFragment = { readonly id: string, readonly type: Event_Type_Enum, readonly occurred_at: string, readonly payload: unknown, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly author_structure: { readonly id: string, readonly name: string } | null };

export type NotebookPageFragment = { readonly id: string, readonly overview: { readonly late_actions_count: number | null, readonly open_actions_count: number | null, readonly next_due_on: string | null, readonly notebook_id: string | null, readonly firstname: string | null, readonly lastname: string | null, readonly date_of_birth: string | null, readonly city: string | null, readonly status: string | null, readonly opened_at: string | null, readonly last_contact_on: string | null, readonly archived_at: string | null, readonly orientation_id: string | null, readonly pathway: string | null, readonly oriented_at: string | null, readonly review_due_on: string | null, readonly referent_since: string | null, readonly waiting_since: string | null, readonly structure: { readonly id: string, readonly name: string } | null, readonly program: { readonly id: string, readonly name: string } | null, readonly referent: { readonly id: string, readonly firstname: string, readonly lastname: string, readonly email: string, readonly phone: string | null } | null } | null, readonly beneficiary: { readonly id: string, readonly birth_name: string | null, readonly place_of_birth: string | null, readonly email: string | null, readonly phone: string | null, readonly preferred_channel: Contact_Channel_Enum | null, readonly address: string | null, readonly postal_code: string | null, readonly city: string | null, readonly insee_code: string | null, readonly external_id: string | null, readonly caf_number: string | null, readonly france_travail_id: string | null, readonly rsa_state: Rsa_State_Enum, readonly rsa_suspension_reason: Rsa_Suspension_Reason_Enum | null, readonly rsa_closure_reason: Rsa_Closure_Reason_Enum | null, readonly rsa_closed_on: string | null, readonly rights_and_duties: boolean, readonly updated_at: string, readonly audiences: ReadonlyArray<{ readonly id: string, readonly audience: Audience_Enum, readonly started_on: string, readonly ended_on: string | null }> }, readonly members: ReadonlyArray<{ readonly id: string, readonly role: Member_Role_Enum, readonly joined_at: string, readonly join_reason: string | null, readonly account: { readonly id: string, readonly firstname: string, readonly lastname: string, readonly position: string | null, readonly email: string, readonly phone: string | null }, readonly structure: { readonly id: string, readonly name: string } | null }>, readonly focuses: ReadonlyArray<{ readonly id: string, readonly theme: string, readonly opened_at: string, readonly ref_theme: { readonly code: string, readonly label: string, readonly position: number }, readonly goals: ReadonlyArray<{ readonly id: string, readonly label: string, readonly status: Goal_Status_Enum, readonly due_on: string | null, readonly updated_at: string, readonly actions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly status: Action_Status_Enum, readonly started_on: string, readonly due_on: string | null, readonly weekly_hours: number | null, readonly updated_at: string, readonly owner: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly comments: ReadonlyArray<{ readonly id: string, readonly body: string, readonly created_at: string, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }> }> }> }>, readonly orientations: ReadonlyArray<{ readonly id: string, readonly pathway: Pathway_Enum, readonly decided_at: string, readonly ended_at: string | null, readonly end_reason: Orientation_End_Reason_Enum | null, readonly motive: string | null, readonly review_due_on: string | null, readonly structure: { readonly id: string, readonly name: string }, readonly program: { readonly id: string, readonly name: string }, readonly decided_by_account: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }>, readonly events: ReadonlyArray<{ readonly id: string, readonly type: Event_Type_Enum, readonly occurred_at: string, readonly payload: unknown, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly author_structure: { readonly id: string, readonly name: string } | null }>, readonly appointments: ReadonlyArray<{ readonly id: string, readonly starts_at: string, readonly duration_minutes: number, readonly mode: Appointment_Mode_Enum, readonly place: string | null, readonly subject: string | null, readonly with_name: string | null, readonly status: Appointment_Status_Enum, readonly source: Data_Source_Enum, readonly source_name: string | null, readonly updated_at: string, readonly account: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly structure: { readonly id: string, readonly name: string } | null }>, readonly notes: ReadonlyArray<{ readonly id: string, readonly body: string, readonly visibility: Note_Visibility_Enum, readonly created_at: string, readonly updated_at: string, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly author_structure: { readonly id: string, readonly name: string } | null }>, readonly diagnostic_answers: ReadonlyArray<{ readonly id: string, readonly situation: string, readonly viewpoint: Viewpoint_Enum, readonly value: Diagnostic_Value_Enum, readonly impact: Impact_Enum | null, readonly comment: string | null, readonly source: Data_Source_Enum, readonly answered_at: string, readonly ended_at: string | null, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly ref_situation: { readonly code: string, readonly theme: string, readonly topic: string | null, readonly label: string, readonly position: number } }>, readonly work_profiles: ReadonlyArray<{ readonly id: string, readonly version: number, readonly situation: Work_Situation_Enum | null, readonly situation_since: string | null, readonly situation_until: string | null, readonly last_job: string | null, readonly last_job_ended_on: string | null, readonly education_level: Education_Level_Enum | null, readonly driving_licence: boolean | null, readonly has_vehicle: boolean | null, readonly available_on: string | null, readonly created_at: string, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }>, readonly contracts: ReadonlyArray<{ readonly id: string, readonly kind: Contract_Kind_Enum, readonly created_at: string, readonly versions: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: Contract_State_Enum, readonly plan: unknown, readonly weekly_hours: number | null, readonly hours_mode: Hours_Mode_Enum, readonly hours_reason: string | null, readonly starts_on: string, readonly ends_on: string, readonly ended_at: string | null, readonly signatures: ReadonlyArray<{ readonly id: string, readonly by_beneficiary: boolean, readonly signed_at: string, readonly method: Signature_Method_Enum, readonly account: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }> }> }>, readonly professional_projects: ReadonlyArray<{ readonly id: string, readonly rome_title: string | null, readonly mobility_radius_km: number | null, readonly hourly_wage_cents: number | null, readonly working_time: Working_Time_Enum | null, readonly employment_contract: Employment_Contract_Enum | null, readonly comment: string | null, readonly updated_at: string, readonly title: { readonly code: string, readonly label: string } | null, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }> };

export type NotebookWithPlanQueryVariables = Exact<{
  id: string;
}>;


export type NotebookWithPlanQuery = { readonly notebook_by_pk: { readonly id: string, readonly overview: { readonly late_actions_count: number | null, readonly open_actions_count: number | null, readonly next_due_on: string | null, readonly notebook_id: string | null, readonly firstname: string | null, readonly lastname: string | null, readonly date_of_birth: string | null, readonly city: string | null, readonly status: string | null, readonly opened_at: string | null, readonly last_contact_on: string | null, readonly archived_at: string | null, readonly orientation_id: string | null, readonly pathway: string | null, readonly oriented_at: string | null, readonly review_due_on: string | null, readonly referent_since: string | null, readonly waiting_since: string | null, readonly structure: { readonly id: string, readonly name: string } | null, readonly program: { readonly id: string, readonly name: string } | null, readonly referent: { readonly id: string, readonly firstname: string, readonly lastname: string, readonly email: string, readonly phone: string | null } | null } | null, readonly beneficiary: { readonly id: string, readonly birth_name: string | null, readonly place_of_birth: string | null, readonly email: string | null, readonly phone: string | null, readonly preferred_channel: Contact_Channel_Enum | null, readonly address: string | null, readonly postal_code: string | null, readonly city: string | null, readonly insee_code: string | null, readonly external_id: string | null, readonly caf_number: string | null, readonly france_travail_id: string | null, readonly rsa_state: Rsa_State_Enum, readonly rsa_suspension_reason: Rsa_Suspension_Reason_Enum | null, readonly rsa_closure_reason: Rsa_Closure_Reason_Enum | null, readonly rsa_closed_on: string | null, readonly rights_and_duties: boolean, readonly updated_at: string, readonly audiences: ReadonlyArray<{ readonly id: string, readonly audience: Audience_Enum, readonly started_on: string, readonly ended_on: string | null }> }, readonly members: ReadonlyArray<{ readonly id: string, readonly role: Member_Role_Enum, readonly joined_at: string, readonly join_reason: string | null, readonly account: { readonly id: string, readonly firstname: string, readonly lastname: string, readonly position: string | null, readonly email: string, readonly phone: string | null }, readonly structure: { readonly id: string, readonly name: string } | null }>, readonly focuses: ReadonlyArray<{ readonly id: string, readonly theme: string, readonly opened_at: string, readonly ref_theme: { readonly code: string, readonly label: string, readonly position: number }, readonly goals: ReadonlyArray<{ readonly id: string, readonly label: string, readonly status: Goal_Status_Enum, readonly due_on: string | null, readonly updated_at: string, readonly actions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly status: Action_Status_Enum, readonly started_on: string, readonly due_on: string | null, readonly weekly_hours: number | null, readonly updated_at: string, readonly owner: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly comments: ReadonlyArray<{ readonly id: string, readonly body: string, readonly created_at: string, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }> }> }> }>, readonly orientations: ReadonlyArray<{ readonly id: string, readonly pathway: Pathway_Enum, readonly decided_at: string, readonly ended_at: string | null, readonly end_reason: Orientation_End_Reason_Enum | null, readonly motive: string | null, readonly review_due_on: string | null, readonly structure: { readonly id: string, readonly name: string }, readonly program: { readonly id: string, readonly name: string }, readonly decided_by_account: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }>, readonly events: ReadonlyArray<{ readonly id: string, readonly type: Event_Type_Enum, readonly occurred_at: string, readonly payload: unknown, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly author_structure: { readonly id: string, readonly name: string } | null }>, readonly appointments: ReadonlyArray<{ readonly id: string, readonly starts_at: string, readonly duration_minutes: number, readonly mode: Appointment_Mode_Enum, readonly place: string | null, readonly subject: string | null, readonly with_name: string | null, readonly status: Appointment_Status_Enum, readonly source: Data_Source_Enum, readonly source_name: string | null, readonly updated_at: string, readonly account: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly structure: { readonly id: string, readonly name: string } | null }>, readonly notes: ReadonlyArray<{ readonly id: string, readonly body: string, readonly visibility: Note_Visibility_Enum, readonly created_at: string, readonly updated_at: string, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly author_structure: { readonly id: string, readonly name: string } | null }>, readonly diagnostic_answers: ReadonlyArray<{ readonly id: string, readonly situation: string, readonly viewpoint: Viewpoint_Enum, readonly value: Diagnostic_Value_Enum, readonly impact: Impact_Enum | null, readonly comment: string | null, readonly source: Data_Source_Enum, readonly answered_at: string, readonly ended_at: string | null, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly ref_situation: { readonly code: string, readonly theme: string, readonly topic: string | null, readonly label: string, readonly position: number } }>, readonly work_profiles: ReadonlyArray<{ readonly id: string, readonly version: number, readonly situation: Work_Situation_Enum | null, readonly situation_since: string | null, readonly situation_until: string | null, readonly last_job: string | null, readonly last_job_ended_on: string | null, readonly education_level: Education_Level_Enum | null, readonly driving_licence: boolean | null, readonly has_vehicle: boolean | null, readonly available_on: string | null, readonly created_at: string, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }>, readonly contracts: ReadonlyArray<{ readonly id: string, readonly kind: Contract_Kind_Enum, readonly created_at: string, readonly versions: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: Contract_State_Enum, readonly plan: unknown, readonly weekly_hours: number | null, readonly hours_mode: Hours_Mode_Enum, readonly hours_reason: string | null, readonly starts_on: string, readonly ends_on: string, readonly ended_at: string | null, readonly signatures: ReadonlyArray<{ readonly id: string, readonly by_beneficiary: boolean, readonly signed_at: string, readonly method: Signature_Method_Enum, readonly account: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }> }> }>, readonly professional_projects: ReadonlyArray<{ readonly id: string, readonly rome_title: string | null, readonly mobility_radius_km: number | null, readonly hourly_wage_cents: number | null, readonly working_time: Working_Time_Enum | null, readonly employment_contract: Employment_Contract_Enum | null, readonly comment: string | null, readonly updated_at: string, readonly title: { readonly code: string, readonly label: string } | null, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }> } | null, readonly ref_theme: ReadonlyArray<{ readonly code: string, readonly label: string, readonly ended_on: string | null }> };

export type NotebookOfMemberQueryVariables = Exact<{
  id: string;
}>;


export type NotebookOfMemberQuery = { readonly notebook_by_pk: { readonly id: string, readonly work_profiles: ReadonlyArray<{ readonly id: string, readonly disabled_worker: boolean | null, readonly version: number, readonly situation: Work_Situation_Enum | null, readonly situation_since: string | null, readonly situation_until: string | null, readonly last_job: string | null, readonly last_job_ended_on: string | null, readonly education_level: Education_Level_Enum | null, readonly driving_licence: boolean | null, readonly has_vehicle: boolean | null, readonly available_on: string | null, readonly created_at: string, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }>, readonly person_requests: ReadonlyArray<{ readonly id: string, readonly kind: Person_Request_Kind_Enum, readonly body: string, readonly created_at: string, readonly answered_at: string | null, readonly answer: string | null }>, readonly overview: { readonly late_actions_count: number | null, readonly open_actions_count: number | null, readonly next_due_on: string | null, readonly notebook_id: string | null, readonly firstname: string | null, readonly lastname: string | null, readonly date_of_birth: string | null, readonly city: string | null, readonly status: string | null, readonly opened_at: string | null, readonly last_contact_on: string | null, readonly archived_at: string | null, readonly orientation_id: string | null, readonly pathway: string | null, readonly oriented_at: string | null, readonly review_due_on: string | null, readonly referent_since: string | null, readonly waiting_since: string | null, readonly structure: { readonly id: string, readonly name: string } | null, readonly program: { readonly id: string, readonly name: string } | null, readonly referent: { readonly id: string, readonly firstname: string, readonly lastname: string, readonly email: string, readonly phone: string | null } | null } | null, readonly beneficiary: { readonly id: string, readonly birth_name: string | null, readonly place_of_birth: string | null, readonly email: string | null, readonly phone: string | null, readonly preferred_channel: Contact_Channel_Enum | null, readonly address: string | null, readonly postal_code: string | null, readonly city: string | null, readonly insee_code: string | null, readonly external_id: string | null, readonly caf_number: string | null, readonly france_travail_id: string | null, readonly rsa_state: Rsa_State_Enum, readonly rsa_suspension_reason: Rsa_Suspension_Reason_Enum | null, readonly rsa_closure_reason: Rsa_Closure_Reason_Enum | null, readonly rsa_closed_on: string | null, readonly rights_and_duties: boolean, readonly updated_at: string, readonly audiences: ReadonlyArray<{ readonly id: string, readonly audience: Audience_Enum, readonly started_on: string, readonly ended_on: string | null }> }, readonly members: ReadonlyArray<{ readonly id: string, readonly role: Member_Role_Enum, readonly joined_at: string, readonly join_reason: string | null, readonly account: { readonly id: string, readonly firstname: string, readonly lastname: string, readonly position: string | null, readonly email: string, readonly phone: string | null }, readonly structure: { readonly id: string, readonly name: string } | null }>, readonly focuses: ReadonlyArray<{ readonly id: string, readonly theme: string, readonly opened_at: string, readonly ref_theme: { readonly code: string, readonly label: string, readonly position: number }, readonly goals: ReadonlyArray<{ readonly id: string, readonly label: string, readonly status: Goal_Status_Enum, readonly due_on: string | null, readonly updated_at: string, readonly actions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly status: Action_Status_Enum, readonly started_on: string, readonly due_on: string | null, readonly weekly_hours: number | null, readonly updated_at: string, readonly owner: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly comments: ReadonlyArray<{ readonly id: string, readonly body: string, readonly created_at: string, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }> }> }> }>, readonly orientations: ReadonlyArray<{ readonly id: string, readonly pathway: Pathway_Enum, readonly decided_at: string, readonly ended_at: string | null, readonly end_reason: Orientation_End_Reason_Enum | null, readonly motive: string | null, readonly review_due_on: string | null, readonly structure: { readonly id: string, readonly name: string }, readonly program: { readonly id: string, readonly name: string }, readonly decided_by_account: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }>, readonly events: ReadonlyArray<{ readonly id: string, readonly type: Event_Type_Enum, readonly occurred_at: string, readonly payload: unknown, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly author_structure: { readonly id: string, readonly name: string } | null }>, readonly appointments: ReadonlyArray<{ readonly id: string, readonly starts_at: string, readonly duration_minutes: number, readonly mode: Appointment_Mode_Enum, readonly place: string | null, readonly subject: string | null, readonly with_name: string | null, readonly status: Appointment_Status_Enum, readonly source: Data_Source_Enum, readonly source_name: string | null, readonly updated_at: string, readonly account: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly structure: { readonly id: string, readonly name: string } | null }>, readonly notes: ReadonlyArray<{ readonly id: string, readonly body: string, readonly visibility: Note_Visibility_Enum, readonly created_at: string, readonly updated_at: string, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly author_structure: { readonly id: string, readonly name: string } | null }>, readonly diagnostic_answers: ReadonlyArray<{ readonly id: string, readonly situation: string, readonly viewpoint: Viewpoint_Enum, readonly value: Diagnostic_Value_Enum, readonly impact: Impact_Enum | null, readonly comment: string | null, readonly source: Data_Source_Enum, readonly answered_at: string, readonly ended_at: string | null, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly ref_situation: { readonly code: string, readonly theme: string, readonly topic: string | null, readonly label: string, readonly position: number } }>, readonly contracts: ReadonlyArray<{ readonly id: string, readonly kind: Contract_Kind_Enum, readonly created_at: string, readonly versions: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: Contract_State_Enum, readonly plan: unknown, readonly weekly_hours: number | null, readonly hours_mode: Hours_Mode_Enum, readonly hours_reason: string | null, readonly starts_on: string, readonly ends_on: string, readonly ended_at: string | null, readonly signatures: ReadonlyArray<{ readonly id: string, readonly by_beneficiary: boolean, readonly signed_at: string, readonly method: Signature_Method_Enum, readonly account: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }> }> }>, readonly professional_projects: ReadonlyArray<{ readonly id: string, readonly rome_title: string | null, readonly mobility_radius_km: number | null, readonly hourly_wage_cents: number | null, readonly working_time: Working_Time_Enum | null, readonly employment_contract: Employment_Contract_Enum | null, readonly comment: string | null, readonly updated_at: string, readonly title: { readonly code: string, readonly label: string } | null, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }> } | null, readonly ref_theme: ReadonlyArray<{ readonly code: string, readonly label: string, readonly ended_on: string | null }> };

export type NotebookCardFragment = { readonly id: string, readonly overview: { readonly notebook_id: string | null, readonly firstname: string | null, readonly lastname: string | null, readonly date_of_birth: string | null, readonly city: string | null, readonly status: string | null, readonly opened_at: string | null, readonly last_contact_on: string | null, readonly archived_at: string | null, readonly orientation_id: string | null, readonly pathway: string | null, readonly oriented_at: string | null, readonly review_due_on: string | null, readonly referent_since: string | null, readonly waiting_since: string | null, readonly structure: { readonly id: string, readonly name: string } | null, readonly program: { readonly id: string, readonly name: string } | null, readonly referent: { readonly id: string, readonly firstname: string, readonly lastname: string, readonly email: string, readonly phone: string | null } | null } | null, readonly beneficiary: { readonly id: string, readonly birth_name: string | null, readonly place_of_birth: string | null, readonly email: string | null, readonly phone: string | null, readonly preferred_channel: Contact_Channel_Enum | null, readonly address: string | null, readonly postal_code: string | null, readonly city: string | null, readonly insee_code: string | null }, readonly members: ReadonlyArray<{ readonly id: string, readonly role: Member_Role_Enum, readonly joined_at: string, readonly join_reason: string | null, readonly account: { readonly id: string, readonly firstname: string, readonly lastname: string, readonly position: string | null, readonly email: string, readonly phone: string | null }, readonly structure: { readonly id: string, readonly name: string } | null }>, readonly orientations: ReadonlyArray<{ readonly id: string, readonly pathway: Pathway_Enum, readonly decided_at: string, readonly ended_at: string | null, readonly end_reason: Orientation_End_Reason_Enum | null, readonly motive: string | null, readonly review_due_on: string | null, readonly structure: { readonly id: string, readonly name: string }, readonly program: { readonly id: string, readonly name: string }, readonly decided_by_account: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }> };

export type NotebookWithoutPlanQueryVariables = Exact<{
  id: string;
}>;


export type NotebookWithoutPlanQuery = { readonly notebook_by_pk: { readonly id: string, readonly overview: { readonly notebook_id: string | null, readonly firstname: string | null, readonly lastname: string | null, readonly date_of_birth: string | null, readonly city: string | null, readonly status: string | null, readonly opened_at: string | null, readonly last_contact_on: string | null, readonly archived_at: string | null, readonly orientation_id: string | null, readonly pathway: string | null, readonly oriented_at: string | null, readonly review_due_on: string | null, readonly referent_since: string | null, readonly waiting_since: string | null, readonly structure: { readonly id: string, readonly name: string } | null, readonly program: { readonly id: string, readonly name: string } | null, readonly referent: { readonly id: string, readonly firstname: string, readonly lastname: string, readonly email: string, readonly phone: string | null } | null } | null, readonly beneficiary: { readonly id: string, readonly birth_name: string | null, readonly place_of_birth: string | null, readonly email: string | null, readonly phone: string | null, readonly preferred_channel: Contact_Channel_Enum | null, readonly address: string | null, readonly postal_code: string | null, readonly city: string | null, readonly insee_code: string | null }, readonly members: ReadonlyArray<{ readonly id: string, readonly role: Member_Role_Enum, readonly joined_at: string, readonly join_reason: string | null, readonly account: { readonly id: string, readonly firstname: string, readonly lastname: string, readonly position: string | null, readonly email: string, readonly phone: string | null }, readonly structure: { readonly id: string, readonly name: string } | null }>, readonly orientations: ReadonlyArray<{ readonly id: string, readonly pathway: Pathway_Enum, readonly decided_at: string, readonly ended_at: string | null, readonly end_reason: Orientation_End_Reason_Enum | null, readonly motive: string | null, readonly review_due_on: string | null, readonly structure: { readonly id: string, readonly name: string }, readonly program: { readonly id: string, readonly name: string }, readonly decided_by_account: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }> } | null };

export type NotebookOfTerritoryQueryVariables = Exact<{
  id: string;
}>;


export type NotebookOfTerritoryQuery = { readonly notebook_by_pk: { readonly id: string, readonly beneficiary: { readonly id: string, readonly firstname: string, readonly lastname: string, readonly date_of_birth: string, readonly external_id: string | null, readonly caf_number: string | null, readonly france_travail_id: string | null, readonly rsa_state: Rsa_State_Enum, readonly rsa_suspension_reason: Rsa_Suspension_Reason_Enum | null, readonly rsa_closure_reason: Rsa_Closure_Reason_Enum | null, readonly rsa_closed_on: string | null, readonly rights_and_duties: boolean, readonly updated_at: string, readonly birth_name: string | null, readonly place_of_birth: string | null, readonly email: string | null, readonly phone: string | null, readonly preferred_channel: Contact_Channel_Enum | null, readonly address: string | null, readonly postal_code: string | null, readonly city: string | null, readonly insee_code: string | null }, readonly person_requests: ReadonlyArray<{ readonly id: string, readonly kind: Person_Request_Kind_Enum, readonly body: string, readonly created_at: string, readonly answered_at: string | null, readonly answer: string | null }>, readonly overview: { readonly notebook_id: string | null, readonly firstname: string | null, readonly lastname: string | null, readonly date_of_birth: string | null, readonly city: string | null, readonly status: string | null, readonly opened_at: string | null, readonly last_contact_on: string | null, readonly archived_at: string | null, readonly orientation_id: string | null, readonly pathway: string | null, readonly oriented_at: string | null, readonly review_due_on: string | null, readonly referent_since: string | null, readonly waiting_since: string | null, readonly structure: { readonly id: string, readonly name: string } | null, readonly program: { readonly id: string, readonly name: string } | null, readonly referent: { readonly id: string, readonly firstname: string, readonly lastname: string, readonly email: string, readonly phone: string | null } | null } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly role: Member_Role_Enum, readonly joined_at: string, readonly join_reason: string | null, readonly account: { readonly id: string, readonly firstname: string, readonly lastname: string, readonly position: string | null, readonly email: string, readonly phone: string | null }, readonly structure: { readonly id: string, readonly name: string } | null }>, readonly orientations: ReadonlyArray<{ readonly id: string, readonly pathway: Pathway_Enum, readonly decided_at: string, readonly ended_at: string | null, readonly end_reason: Orientation_End_Reason_Enum | null, readonly motive: string | null, readonly review_due_on: string | null, readonly structure: { readonly id: string, readonly name: string }, readonly program: { readonly id: string, readonly name: string }, readonly decided_by_account: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }> } | null };

export type NotebookPulseSubscriptionVariables = Exact<{
  id: string;
}>;


export type NotebookPulseSubscription = { readonly event: ReadonlyArray<{ readonly id: string, readonly type: Event_Type_Enum, readonly author_id: string | null, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }> };

export type LogOpenedMutationVariables = Exact<{
  id: string;
}>;


export type LogOpenedMutation = { readonly insert_access_log: { readonly affected_rows: number } | null };

export type NoteLineFragment = { readonly id: string, readonly body: string, readonly visibility: Note_Visibility_Enum, readonly created_at: string, readonly updated_at: string, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly author_structure: { readonly id: string, readonly name: string } | null };

export type OlderNotesQueryVariables = Exact<{
  id: string;
  before: string;
}>;


export type OlderNotesQuery = { readonly note: ReadonlyArray<{ readonly id: string, readonly body: string, readonly visibility: Note_Visibility_Enum, readonly created_at: string, readonly updated_at: string, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly author_structure: { readonly id: string, readonly name: string } | null }> };

export type NotesPulseSubscriptionVariables = Exact<{
  id: string;
}>;


export type NotesPulseSubscription = { readonly note: ReadonlyArray<{ readonly id: string, readonly updated_at: string, readonly author_id: string | null, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }> };

export type AddNoteMutationVariables = Exact<{
  notebook_id: string;
  body: string;
  visibility: Note_Visibility_Enum;
}>;


export type AddNoteMutation = { readonly insert_note_one: { readonly id: string } | null };

export type EditNoteMutationVariables = Exact<{
  id: string;
  read_at: string;
  body: string;
  visibility: Note_Visibility_Enum;
}>;


export type EditNoteMutation = { readonly update_note: { readonly returning: ReadonlyArray<{ readonly id: string, readonly body: string, readonly visibility: Note_Visibility_Enum, readonly created_at: string, readonly updated_at: string, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly author_structure: { readonly id: string, readonly name: string } | null }> } | null };

export type NoteNowQueryVariables = Exact<{
  id: string;
}>;


export type NoteNowQuery = { readonly note_by_pk: { readonly id: string, readonly body: string, readonly visibility: Note_Visibility_Enum, readonly created_at: string, readonly updated_at: string, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly author_structure: { readonly id: string, readonly name: string } | null } | null };

export type PlanActionFragment = { readonly id: string, readonly label: string, readonly status: Action_Status_Enum, readonly started_on: string, readonly due_on: string | null, readonly weekly_hours: number | null, readonly updated_at: string, readonly owner: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly comments: ReadonlyArray<{ readonly id: string, readonly body: string, readonly created_at: string, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }> };

export type ActionCommentFragment = { readonly id: string, readonly body: string, readonly created_at: string, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null };

export type PlanGoalFragment = { readonly id: string, readonly label: string, readonly status: Goal_Status_Enum, readonly due_on: string | null, readonly updated_at: string, readonly actions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly status: Action_Status_Enum, readonly started_on: string, readonly due_on: string | null, readonly weekly_hours: number | null, readonly updated_at: string, readonly owner: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly comments: ReadonlyArray<{ readonly id: string, readonly body: string, readonly created_at: string, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }> }> };

export type PlanFocusFragment = { readonly id: string, readonly theme: string, readonly opened_at: string, readonly ref_theme: { readonly code: string, readonly label: string, readonly position: number }, readonly goals: ReadonlyArray<{ readonly id: string, readonly label: string, readonly status: Goal_Status_Enum, readonly due_on: string | null, readonly updated_at: string, readonly actions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly status: Action_Status_Enum, readonly started_on: string, readonly due_on: string | null, readonly weekly_hours: number | null, readonly updated_at: string, readonly owner: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly comments: ReadonlyArray<{ readonly id: string, readonly body: string, readonly created_at: string, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }> }> }> };

export type PlanReferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanReferencesQuery = { readonly ref_goal: ReadonlyArray<{ readonly code: string, readonly theme: string, readonly label: string }>, readonly ref_action: ReadonlyArray<{ readonly code: string, readonly theme: string, readonly label: string }> };

export type AddFocusMutationVariables = Exact<{
  notebook_id: string;
  theme: string;
}>;


export type AddFocusMutation = { readonly insert_focus_one: { readonly id: string } | null };

export type CloseFocusMutationVariables = Exact<{
  id: string;
  closed_at?: string | null | undefined;
}>;


export type CloseFocusMutation = { readonly update_focus_by_pk: { readonly id: string } | null };

export type AddGoalMutationVariables = Exact<{
  notebook_id: string;
  focus_id: string;
  label: string;
  due_on?: string | null | undefined;
}>;


export type AddGoalMutation = { readonly insert_goal_one: { readonly id: string } | null };

export type SetGoalStatusMutationVariables = Exact<{
  id: string;
  status: Goal_Status_Enum;
}>;


export type SetGoalStatusMutation = { readonly update_goal_by_pk: { readonly id: string, readonly status: Goal_Status_Enum } | null };

export type AddActionMutationVariables = Exact<{
  notebook_id: string;
  goal_id: string;
  label: string;
  due_on?: string | null | undefined;
}>;


export type AddActionMutation = { readonly insert_action_one: { readonly id: string } | null };

export type EditActionMutationVariables = Exact<{
  id: string;
  read_at: string;
  set: Action_Set_Input;
}>;


export type EditActionMutation = { readonly update_action: { readonly returning: ReadonlyArray<{ readonly id: string }> } | null };

export type ActionNowQueryVariables = Exact<{
  id: string;
}>;


export type ActionNowQuery = { readonly action_by_pk: { readonly id: string, readonly label: string, readonly status: Action_Status_Enum, readonly started_on: string, readonly due_on: string | null, readonly weekly_hours: number | null, readonly updated_at: string, readonly owner: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly comments: ReadonlyArray<{ readonly id: string, readonly body: string, readonly created_at: string, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }> } | null };

export type EditGoalMutationVariables = Exact<{
  id: string;
  read_at: string;
  label: string;
  due_on?: string | null | undefined;
}>;


export type EditGoalMutation = { readonly update_goal: { readonly returning: ReadonlyArray<{ readonly id: string }> } | null };

export type GoalNowQueryVariables = Exact<{
  id: string;
}>;


export type GoalNowQuery = { readonly goal_by_pk: { readonly id: string, readonly label: string, readonly due_on: string | null, readonly updated_at: string } | null };

export type AddActionCommentMutationVariables = Exact<{
  notebook_id: string;
  action_id: string;
  body: string;
}>;


export type AddActionCommentMutation = { readonly insert_action_comment_one: { readonly id: string } | null };

export type SetActionStatusMutationVariables = Exact<{
  id: string;
  status: Action_Status_Enum;
}>;


export type SetActionStatusMutation = { readonly update_action_by_pk: { readonly id: string, readonly status: Action_Status_Enum } | null };

export type AssignableReferentsQueryVariables = Exact<{
  structure_id: string;
}>;


export type AssignableReferentsQuery = { readonly role_grant: ReadonlyArray<{ readonly id: string, readonly account: { readonly id: string, readonly firstname: string, readonly lastname: string, readonly position: string | null, readonly memberships_aggregate: { readonly aggregate: { readonly count: number } | null } } }> };

export type AssignReferentMutationVariables = Exact<{
  notebook_id: string;
  orientation_id: string;
  current_referent_id?: string | null | undefined;
  referent_id: string;
  idempotency_key?: string | null | undefined;
}>;


export type AssignReferentMutation = { readonly assign_referent: { readonly notebook_id: string, readonly orientation_id: string, readonly referent_id: string | null } };

export type InvitableProfessionalsQueryVariables = Exact<{
  like: string;
  structure_like: string;
}>;


export type InvitableProfessionalsQuery = { readonly role_grant: ReadonlyArray<{ readonly id: string, readonly account: { readonly id: string, readonly firstname: string, readonly lastname: string, readonly position: string | null }, readonly structure: { readonly id: string, readonly name: string } | null }> };

export type InviteMemberMutationVariables = Exact<{
  notebook_id: string;
  account_id: string;
  structure_id: string;
  reason: string;
  idempotency_key?: string | null | undefined;
}>;


export type InviteMemberMutation = { readonly invite_member: { readonly notebook_id: string, readonly member_id: string } };

export type LeaveNotebookMutationVariables = Exact<{
  notebook_id: string;
  reason?: string | null | undefined;
  idempotency_key?: string | null | undefined;
}>;


export type LeaveNotebookMutation = { readonly leave_notebook: { readonly notebook_id: string, readonly member_id: string } };

export type OfferedProgramsQueryVariables = Exact<{
  structure_id: string;
  notebook_id: string;
  account_id: string;
}>;


export type OfferedProgramsQuery = { readonly structure_program: ReadonlyArray<{ readonly program: { readonly id: string, readonly name: string, readonly pathway: Pathway_Enum } }>, readonly referent_request: ReadonlyArray<{ readonly id: string, readonly asked_at: string, readonly program: { readonly id: string, readonly name: string } }> };

export type AskToBeReferentMutationVariables = Exact<{
  notebook_id: string;
  program_id: string;
  reason: string;
  idempotency_key?: string | null | undefined;
}>;


export type AskToBeReferentMutation = { readonly ask_to_be_referent: { readonly request_id: string, readonly notebook_id: string, readonly state: string } };

export type WithdrawReferentRequestMutationVariables = Exact<{
  request_id: string;
  idempotency_key?: string | null | undefined;
}>;


export type WithdrawReferentRequestMutation = { readonly withdraw_referent_request: { readonly request_id: string, readonly notebook_id: string, readonly state: string } };

export type NotebookRowFragment = { readonly notebook_id: string | null, readonly firstname: string | null, readonly lastname: string | null, readonly date_of_birth: string | null, readonly city: string | null, readonly status: string | null, readonly waiting_since: string | null, readonly structure: { readonly id: string, readonly name: string } | null, readonly referent: { readonly id: string, readonly firstname: string, readonly lastname: string } | null };

export type NotebookRowPlanFragment = { readonly late_actions_count: number | null, readonly next_due_on: string | null };

export type NotebookListQueryVariables = Exact<{
  where: Notebook_Overview_Bool_Exp;
  order_by: ReadonlyArray<Notebook_Overview_Order_By> | Notebook_Overview_Order_By;
  limit: number;
  offset: number;
}>;


export type NotebookListQuery = { readonly rows: ReadonlyArray<{ readonly notebook_id: string | null, readonly firstname: string | null, readonly lastname: string | null, readonly date_of_birth: string | null, readonly city: string | null, readonly status: string | null, readonly waiting_since: string | null, readonly structure: { readonly id: string, readonly name: string } | null, readonly referent: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }>, readonly total: { readonly aggregate: { readonly count: number } | null } };

export type NotebookListWithPlanQueryVariables = Exact<{
  where: Notebook_Overview_Bool_Exp;
  order_by: ReadonlyArray<Notebook_Overview_Order_By> | Notebook_Overview_Order_By;
  limit: number;
  offset: number;
}>;


export type NotebookListWithPlanQuery = { readonly rows: ReadonlyArray<{ readonly notebook_id: string | null, readonly firstname: string | null, readonly lastname: string | null, readonly date_of_birth: string | null, readonly city: string | null, readonly status: string | null, readonly waiting_since: string | null, readonly late_actions_count: number | null, readonly next_due_on: string | null, readonly structure: { readonly id: string, readonly name: string } | null, readonly referent: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }>, readonly total: { readonly aggregate: { readonly count: number } | null } };

export type NotebookSearchQueryVariables = Exact<{
  search: string;
  where: Notebook_Overview_Bool_Exp;
  order_by: ReadonlyArray<Notebook_Overview_Order_By> | Notebook_Overview_Order_By;
  limit: number;
  offset: number;
}>;


export type NotebookSearchQuery = { readonly rows: ReadonlyArray<{ readonly notebook_id: string | null, readonly firstname: string | null, readonly lastname: string | null, readonly date_of_birth: string | null, readonly city: string | null, readonly status: string | null, readonly waiting_since: string | null, readonly structure: { readonly id: string, readonly name: string } | null, readonly referent: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }>, readonly total: { readonly aggregate: { readonly count: number } | null } };

export type NotebookSearchWithPlanQueryVariables = Exact<{
  search: string;
  where: Notebook_Overview_Bool_Exp;
  order_by: ReadonlyArray<Notebook_Overview_Order_By> | Notebook_Overview_Order_By;
  limit: number;
  offset: number;
}>;


export type NotebookSearchWithPlanQuery = { readonly rows: ReadonlyArray<{ readonly notebook_id: string | null, readonly firstname: string | null, readonly lastname: string | null, readonly date_of_birth: string | null, readonly city: string | null, readonly status: string | null, readonly waiting_since: string | null, readonly late_actions_count: number | null, readonly next_due_on: string | null, readonly structure: { readonly id: string, readonly name: string } | null, readonly referent: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }>, readonly total: { readonly aggregate: { readonly count: number } | null } };

export type NotificationRowFragment = { readonly id: string, readonly kind: Notification_Kind_Enum, readonly notebook_id: string | null, readonly payload: unknown, readonly created_at: string, readonly read_at: string | null, readonly notebook: { readonly id: string, readonly beneficiary: { readonly id: string, readonly firstname: string, readonly lastname: string } } | null };

export type NotificationsQueryVariables = Exact<{
  limit: number;
  offset: number;
}>;


export type NotificationsQuery = { readonly rows: ReadonlyArray<{ readonly id: string, readonly kind: Notification_Kind_Enum, readonly notebook_id: string | null, readonly payload: unknown, readonly created_at: string, readonly read_at: string | null, readonly notebook: { readonly id: string, readonly beneficiary: { readonly id: string, readonly firstname: string, readonly lastname: string } } | null }>, readonly total: { readonly aggregate: { readonly count: number } | null }, readonly unread: { readonly aggregate: { readonly count: number } | null } };

export type UnreadNotificationsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type UnreadNotificationsSubscription = { readonly notification_aggregate: { readonly aggregate: { readonly count: number } | null } };

export type ReadNotificationsMutationVariables = Exact<{
  which: Notification_Bool_Exp;
  at: string;
}>;


export type ReadNotificationsMutation = { readonly update_notification: { readonly affected_rows: number } | null };

export type NotificationPreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationPreferencesQuery = { readonly notification_preference: ReadonlyArray<{ readonly account_id: string, readonly kind: Notification_Kind_Enum, readonly email: Delivery_Enum }> };

export type SetNotificationPreferenceMutationVariables = Exact<{
  kind: Notification_Kind_Enum;
  email: Delivery_Enum;
}>;


export type SetNotificationPreferenceMutation = { readonly insert_notification_preference_one: { readonly account_id: string, readonly kind: Notification_Kind_Enum, readonly email: Delivery_Enum } | null };

export type EndFollowUpMutationVariables = Exact<{
  notebook_id: string;
  orientation_id: string;
  end_reason: string;
  assessment: string;
  ended_on?: string | null | undefined;
  idempotency_key?: string | null | undefined;
}>;


export type EndFollowUpMutation = { readonly end_follow_up: { readonly notebook_id: string, readonly access_ends_on: string } };

export type ReopenMutationVariables = Exact<{
  notebook_id: string;
  ended_orientation_id: string;
  motive: string;
  referent_id?: string | null | undefined;
  idempotency_key?: string | null | undefined;
}>;


export type ReopenMutation = { readonly reopen: { readonly notebook_id: string, readonly orientation_id: string } };

export type DecideOrientationsMutationVariables = Exact<{
  decisions: ReadonlyArray<OrientationDecision> | OrientationDecision;
  idempotency_key?: string | null | undefined;
}>;


export type DecideOrientationsMutation = { readonly decide_orientations: { readonly done: number, readonly refused: number, readonly results: ReadonlyArray<{ readonly notebook_id: string, readonly code: string, readonly message: string }> } };

export type BatchProgramsQueryVariables = Exact<{ [key: string]: never; }>;


export type BatchProgramsQuery = { readonly program: ReadonlyArray<{ readonly id: string, readonly name: string, readonly pathway: Pathway_Enum, readonly description: string | null }> };

export type OrientationFileQueryVariables = Exact<{
  id: string;
}>;


export type OrientationFileQuery = { readonly notebook_by_pk: { readonly id: string, readonly overview: { readonly notebook_id: string | null, readonly firstname: string | null, readonly lastname: string | null, readonly date_of_birth: string | null, readonly city: string | null, readonly status: string | null, readonly opened_at: string | null, readonly waiting_since: string | null, readonly last_contact_on: string | null, readonly archived_at: string | null, readonly rsa_state: string | null, readonly orientation_id: string | null, readonly pathway: string | null, readonly oriented_at: string | null, readonly review_due_on: string | null, readonly reorientation_requests: ReadonlyArray<{ readonly id: string, readonly state: Request_State_Enum, readonly reason: string, readonly asked_at: string, readonly decided_at: string | null, readonly decision_motive: string | null, readonly advised_program: { readonly id: string, readonly name: string, readonly pathway: Pathway_Enum }, readonly asked_by_account: { readonly id: string, readonly firstname: string, readonly lastname: string }, readonly asked_structure: { readonly id: string, readonly name: string } }>, readonly referent_requests: ReadonlyArray<{ readonly id: string, readonly notebook_id: string, readonly state: Referent_Request_State_Enum, readonly reason: string, readonly asked_at: string, readonly program: { readonly id: string, readonly name: string }, readonly structure: { readonly id: string, readonly name: string }, readonly asked_by_account: { readonly id: string, readonly firstname: string, readonly lastname: string } }>, readonly program: { readonly id: string, readonly name: string } | null, readonly structure: { readonly id: string, readonly name: string } | null, readonly referent: { readonly id: string, readonly firstname: string, readonly lastname: string } | null } | null, readonly beneficiary: { readonly id: string, readonly phone: string | null, readonly email: string | null, readonly address: string | null, readonly postal_code: string | null, readonly city: string | null, readonly preferred_channel: Contact_Channel_Enum | null, readonly rights_and_duties: boolean, readonly audiences: ReadonlyArray<{ readonly id: string, readonly audience: Audience_Enum, readonly started_on: string }> }, readonly diagnostic_answers: ReadonlyArray<{ readonly id: string, readonly value: Diagnostic_Value_Enum, readonly impact: Impact_Enum | null, readonly ref_situation: { readonly code: string, readonly theme: string, readonly label: string } }>, readonly work_profiles: ReadonlyArray<{ readonly id: string, readonly situation: Work_Situation_Enum | null }>, readonly professional_projects: ReadonlyArray<{ readonly id: string }>, readonly focuses: ReadonlyArray<{ readonly id: string, readonly ref_theme: { readonly code: string, readonly label: string }, readonly goals: ReadonlyArray<{ readonly id: string, readonly label: string, readonly status: Goal_Status_Enum }> }>, readonly orientations: ReadonlyArray<{ readonly id: string, readonly pathway: Pathway_Enum, readonly decided_at: string, readonly ended_at: string | null, readonly end_reason: Orientation_End_Reason_Enum | null, readonly assessment: string | null, readonly motive: string | null, readonly structure: { readonly id: string, readonly name: string }, readonly program: { readonly id: string, readonly name: string } }> } | null, readonly program: ReadonlyArray<{ readonly id: string, readonly name: string, readonly pathway: Pathway_Enum, readonly description: string | null }> };

export type OrientationStructuresQueryVariables = Exact<{
  program_id: string;
}>;


export type OrientationStructuresQuery = { readonly structure_program: ReadonlyArray<{ readonly structure_id: string, readonly program_id: string, readonly places: number | null, readonly structure: { readonly id: string, readonly name: string, readonly kind: Structure_Kind_Enum, readonly city: string | null, readonly phone: string | null, readonly email: string | null }, readonly current_orientations_aggregate: { readonly aggregate: { readonly count: number } | null } }> };

export type OrientationReferentsQueryVariables = Exact<{
  structure_id: string;
}>;


export type OrientationReferentsQuery = { readonly role_grant: ReadonlyArray<{ readonly id: string, readonly account: { readonly id: string, readonly firstname: string, readonly lastname: string, readonly position: string | null, readonly memberships_aggregate: { readonly aggregate: { readonly count: number } | null } } }> };

export type DecideOrientationMutationVariables = Exact<{
  notebook_id: string;
  current_orientation_id?: string | null | undefined;
  program_id: string;
  structure_id: string;
  referent_id?: string | null | undefined;
  motive?: string | null | undefined;
  review_due_on?: string | null | undefined;
  keep_former_referent?: boolean | null | undefined;
  idempotency_key?: string | null | undefined;
}>;


export type DecideOrientationMutation = { readonly decide_orientation: { readonly notebook_id: string, readonly orientation_id: string, readonly referent_id: string | null } };

export type NameReferentMutationVariables = Exact<{
  notebook_id: string;
  orientation_id: string;
  current_referent_id?: string | null | undefined;
  referent_id: string;
  idempotency_key?: string | null | undefined;
}>;


export type NameReferentMutation = { readonly assign_referent: { readonly notebook_id: string, readonly orientation_id: string, readonly referent_id: string | null } };

export type StructureReferentsQueryVariables = Exact<{
  waiting: Notebook_Overview_Bool_Exp;
  structure_id: string;
  limit: number;
  offset: number;
}>;


export type StructureReferentsQuery = { readonly rows: ReadonlyArray<{ readonly notebook_id: string | null, readonly firstname: string | null, readonly lastname: string | null, readonly date_of_birth: string | null, readonly city: string | null, readonly waiting_since: string | null, readonly orientation_id: string | null, readonly program: { readonly id: string, readonly name: string } | null, readonly referent: { readonly id: string } | null }>, readonly total: { readonly aggregate: { readonly count: number } | null }, readonly referent_request: ReadonlyArray<{ readonly id: string, readonly notebook_id: string, readonly state: Referent_Request_State_Enum, readonly reason: string, readonly asked_at: string, readonly overview: { readonly notebook_id: string | null, readonly firstname: string | null, readonly lastname: string | null, readonly structure_id: string | null } | null, readonly program: { readonly id: string, readonly name: string }, readonly structure: { readonly id: string, readonly name: string }, readonly asked_by_account: { readonly id: string, readonly firstname: string, readonly lastname: string } }>, readonly role_grant: ReadonlyArray<{ readonly id: string, readonly revoked_at: string | null, readonly account: { readonly id: string, readonly firstname: string, readonly lastname: string, readonly position: string | null, readonly memberships_aggregate: { readonly aggregate: { readonly count: number } | null } } }> };

export type TransferPortfolioMutationVariables = Exact<{
  account_id: string;
  structure_id: string;
  to_account_ids: ReadonlyArray<string> | string;
  keep_as_member?: boolean | null | undefined;
  idempotency_key?: string | null | undefined;
}>;


export type TransferPortfolioMutation = { readonly transfer_portfolio: { readonly done: number, readonly refused: number, readonly results: ReadonlyArray<{ readonly notebook_id: string, readonly code: string, readonly message: string }> } };

export type ReorientationRequestFragment = { readonly id: string, readonly state: Request_State_Enum, readonly reason: string, readonly asked_at: string, readonly decided_at: string | null, readonly decision_motive: string | null, readonly advised_program: { readonly id: string, readonly name: string, readonly pathway: Pathway_Enum }, readonly asked_by_account: { readonly id: string, readonly firstname: string, readonly lastname: string }, readonly asked_structure: { readonly id: string, readonly name: string } };

export type ReferentRequestFragment = { readonly id: string, readonly notebook_id: string, readonly state: Referent_Request_State_Enum, readonly reason: string, readonly asked_at: string, readonly program: { readonly id: string, readonly name: string }, readonly structure: { readonly id: string, readonly name: string }, readonly asked_by_account: { readonly id: string, readonly firstname: string, readonly lastname: string } };

export type ReorientationQueryVariables = Exact<{
  notebook_id: string;
}>;


export type ReorientationQuery = { readonly reorientation_request: ReadonlyArray<{ readonly id: string, readonly state: Request_State_Enum, readonly reason: string, readonly asked_at: string, readonly decided_at: string | null, readonly decision_motive: string | null, readonly advised_program: { readonly id: string, readonly name: string, readonly pathway: Pathway_Enum }, readonly asked_by_account: { readonly id: string, readonly firstname: string, readonly lastname: string }, readonly asked_structure: { readonly id: string, readonly name: string } }>, readonly program: ReadonlyArray<{ readonly id: string, readonly name: string, readonly pathway: Pathway_Enum, readonly description: string | null }> };

export type AskReorientationMutationVariables = Exact<{
  notebook_id: string;
  program_id: string;
  reason: string;
  idempotency_key?: string | null | undefined;
}>;


export type AskReorientationMutation = { readonly ask_reorientation: { readonly request_id: string, readonly state: string } };

export type WithdrawReorientationMutationVariables = Exact<{
  request_id: string;
  idempotency_key?: string | null | undefined;
}>;


export type WithdrawReorientationMutation = { readonly withdraw_reorientation: { readonly request_id: string, readonly state: string } };

export type KeepFollowUpMutationVariables = Exact<{
  request_id: string;
  motive: string;
  idempotency_key?: string | null | undefined;
}>;


export type KeepFollowUpMutation = { readonly keep_follow_up: { readonly request_id: string, readonly state: string } };

export type ConfirmReferentRequestMutationVariables = Exact<{
  request_id: string;
  motive?: string | null | undefined;
  idempotency_key?: string | null | undefined;
}>;


export type ConfirmReferentRequestMutation = { readonly confirm_referent_request: { readonly notebook_id: string, readonly orientation_id: string } };

export type RefuseReferentRequestMutationVariables = Exact<{
  request_id: string;
  motive: string;
  idempotency_key?: string | null | undefined;
}>;


export type RefuseReferentRequestMutation = { readonly refuse_referent_request: { readonly request_id: string, readonly state: string } };

export type WorklistRowFragment = { readonly notebook_id: string | null, readonly firstname: string | null, readonly lastname: string | null, readonly date_of_birth: string | null, readonly city: string | null, readonly status: string | null, readonly waiting_since: string | null, readonly orientation_id: string | null, readonly oriented_at: string | null, readonly review_due_on: string | null, readonly structure: { readonly id: string, readonly name: string } | null, readonly reorientation_requests: ReadonlyArray<{ readonly id: string, readonly asked_at: string }>, readonly referent_requests: ReadonlyArray<{ readonly id: string, readonly asked_at: string }> };

export type CountedFragment = { readonly aggregate: { readonly count: number } | null };

export type OrientationWorklistQueryVariables = Exact<{
  where: Notebook_Overview_Bool_Exp;
  order_by: ReadonlyArray<Notebook_Overview_Order_By> | Notebook_Overview_Order_By;
  limit: number;
  offset: number;
  to_orient: Notebook_Overview_Bool_Exp;
  awaiting_referent: Notebook_Overview_Bool_Exp;
  requests: Notebook_Overview_Bool_Exp;
  reviews: Notebook_Overview_Bool_Exp;
  contracts: Notebook_Overview_Bool_Exp;
}>;


export type OrientationWorklistQuery = { readonly rows: ReadonlyArray<{ readonly notebook_id: string | null, readonly firstname: string | null, readonly lastname: string | null, readonly date_of_birth: string | null, readonly city: string | null, readonly status: string | null, readonly waiting_since: string | null, readonly orientation_id: string | null, readonly oriented_at: string | null, readonly review_due_on: string | null, readonly structure: { readonly id: string, readonly name: string } | null, readonly reorientation_requests: ReadonlyArray<{ readonly id: string, readonly asked_at: string }>, readonly referent_requests: ReadonlyArray<{ readonly id: string, readonly asked_at: string }> }>, readonly to_orient: { readonly aggregate: { readonly count: number } | null }, readonly awaiting_referent: { readonly aggregate: { readonly count: number } | null }, readonly requests: { readonly aggregate: { readonly count: number } | null }, readonly reviews: { readonly aggregate: { readonly count: number } | null }, readonly contracts: { readonly aggregate: { readonly count: number } | null } };

export const WaitingRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waiting_since"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<WaitingRowFragment, unknown>;
export const DueActionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DueAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"due_on"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notebook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]}}]} as unknown as DocumentNode<DueActionFragment, unknown>;
export const TerritoryIdentityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TerritoryIdentity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"beneficiary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"date_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"external_id"}},{"kind":"Field","name":{"kind":"Name","value":"caf_number"}},{"kind":"Field","name":{"kind":"Name","value":"france_travail_id"}},{"kind":"Field","name":{"kind":"Name","value":"rsa_state"}},{"kind":"Field","name":{"kind":"Name","value":"rsa_suspension_reason"}},{"kind":"Field","name":{"kind":"Name","value":"rsa_closure_reason"}},{"kind":"Field","name":{"kind":"Name","value":"rsa_closed_on"}},{"kind":"Field","name":{"kind":"Name","value":"rights_and_duties"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}}]}}]} as unknown as DocumentNode<TerritoryIdentityFragment, unknown>;
export const PersonRequestLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"person_request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"created_at"}},{"kind":"Field","name":{"kind":"Name","value":"answered_at"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]} as unknown as DocumentNode<PersonRequestLineFragment, unknown>;
export const NotebookSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotebookSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"date_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"opened_at"}},{"kind":"Field","name":{"kind":"Name","value":"last_contact_on"}},{"kind":"Field","name":{"kind":"Name","value":"archived_at"}},{"kind":"Field","name":{"kind":"Name","value":"orientation_id"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"oriented_at"}},{"kind":"Field","name":{"kind":"Name","value":"review_due_on"}},{"kind":"Field","name":{"kind":"Name","value":"referent_since"}},{"kind":"Field","name":{"kind":"Name","value":"waiting_since"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]} as unknown as DocumentNode<NotebookSummaryFragment, unknown>;
export const ContactFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"beneficiary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"birth_name"}},{"kind":"Field","name":{"kind":"Name","value":"place_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"preferred_channel"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"postal_code"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"insee_code"}}]}}]} as unknown as DocumentNode<ContactFragment, unknown>;
export const RightsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rights"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"beneficiary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"external_id"}},{"kind":"Field","name":{"kind":"Name","value":"caf_number"}},{"kind":"Field","name":{"kind":"Name","value":"france_travail_id"}},{"kind":"Field","name":{"kind":"Name","value":"rsa_state"}},{"kind":"Field","name":{"kind":"Name","value":"rsa_suspension_reason"}},{"kind":"Field","name":{"kind":"Name","value":"rsa_closure_reason"}},{"kind":"Field","name":{"kind":"Name","value":"rsa_closed_on"}},{"kind":"Field","name":{"kind":"Name","value":"rights_and_duties"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"audiences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"started_on"},"value":{"kind":"EnumValue","value":"asc"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"started_on"}},{"kind":"Field","name":{"kind":"Name","value":"ended_on"}}]}}]}}]} as unknown as DocumentNode<RightsFragment, unknown>;
export const CareTeamMemberFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CareTeamMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"joined_at"}},{"kind":"Field","name":{"kind":"Name","value":"join_reason"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CareTeamMemberFragment, unknown>;
export const ActionCommentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionComment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"action_comment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"created_at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]} as unknown as DocumentNode<ActionCommentFragment, unknown>;
export const PlanActionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"started_on"}},{"kind":"Field","name":{"kind":"Name","value":"due_on"}},{"kind":"Field","name":{"kind":"Name","value":"weekly_hours"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionComment"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionComment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"action_comment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"created_at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]} as unknown as DocumentNode<PlanActionFragment, unknown>;
export const PlanGoalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanGoal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"due_on"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"due_on"},"value":{"kind":"EnumValue","value":"asc_nulls_last"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanAction"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionComment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"action_comment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"created_at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"started_on"}},{"kind":"Field","name":{"kind":"Name","value":"due_on"}},{"kind":"Field","name":{"kind":"Name","value":"weekly_hours"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionComment"}}]}}]}}]} as unknown as DocumentNode<PlanGoalFragment, unknown>;
export const PlanFocusFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanFocus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"focus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"opened_at"}},{"kind":"Field","name":{"kind":"Name","value":"ref_theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanGoal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionComment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"action_comment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"created_at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"started_on"}},{"kind":"Field","name":{"kind":"Name","value":"due_on"}},{"kind":"Field","name":{"kind":"Name","value":"weekly_hours"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionComment"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanGoal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"due_on"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"due_on"},"value":{"kind":"EnumValue","value":"asc_nulls_last"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanAction"}}]}}]}}]} as unknown as DocumentNode<PlanFocusFragment, unknown>;
export const PastOrientationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PastOrientation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"orientation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"decided_at"}},{"kind":"Field","name":{"kind":"Name","value":"ended_at"}},{"kind":"Field","name":{"kind":"Name","value":"end_reason"}},{"kind":"Field","name":{"kind":"Name","value":"motive"}},{"kind":"Field","name":{"kind":"Name","value":"review_due_on"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decided_by_account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]} as unknown as DocumentNode<PastOrientationFragment, unknown>;
export const HistoryEventFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryEvent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"occurred_at"}},{"kind":"Field","name":{"kind":"Name","value":"payload"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author_structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HistoryEventFragment, unknown>;
export const AppointmentLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"starts_at"}},{"kind":"Field","name":{"kind":"Name","value":"duration_minutes"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"with_name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"source_name"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AppointmentLineFragment, unknown>;
export const NoteLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoteLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"created_at"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author_structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<NoteLineFragment, unknown>;
export const DiagnosticAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiagnosticAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"diagnostic_answer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"viewpoint"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"answered_at"}},{"kind":"Field","name":{"kind":"Name","value":"ended_at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ref_situation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]} as unknown as DocumentNode<DiagnosticAnswerFragment, unknown>;
export const WorkProfileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkProfile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"work_profile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"situation_since"}},{"kind":"Field","name":{"kind":"Name","value":"situation_until"}},{"kind":"Field","name":{"kind":"Name","value":"last_job"}},{"kind":"Field","name":{"kind":"Name","value":"last_job_ended_on"}},{"kind":"Field","name":{"kind":"Name","value":"education_level"}},{"kind":"Field","name":{"kind":"Name","value":"driving_licence"}},{"kind":"Field","name":{"kind":"Name","value":"has_vehicle"}},{"kind":"Field","name":{"kind":"Name","value":"available_on"}},{"kind":"Field","name":{"kind":"Name","value":"created_at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]} as unknown as DocumentNode<WorkProfileFragment, unknown>;
export const ContractLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"created_at"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"version"},"value":{"kind":"EnumValue","value":"desc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"weekly_hours"}},{"kind":"Field","name":{"kind":"Name","value":"hours_mode"}},{"kind":"Field","name":{"kind":"Name","value":"hours_reason"}},{"kind":"Field","name":{"kind":"Name","value":"starts_on"}},{"kind":"Field","name":{"kind":"Name","value":"ends_on"}},{"kind":"Field","name":{"kind":"Name","value":"ended_at"}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"signed_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"by_beneficiary"}},{"kind":"Field","name":{"kind":"Name","value":"signed_at"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ContractLineFragment, unknown>;
export const ProfessionalProjectFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfessionalProject"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"professional_project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rome_title"}},{"kind":"Field","name":{"kind":"Name","value":"mobility_radius_km"}},{"kind":"Field","name":{"kind":"Name","value":"hourly_wage_cents"}},{"kind":"Field","name":{"kind":"Name","value":"working_time"}},{"kind":"Field","name":{"kind":"Name","value":"employment_contract"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]} as unknown as DocumentNode<ProfessionalProjectFragment, unknown>;
export const NotebookPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotebookPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"overview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotebookSummary"}},{"kind":"Field","name":{"kind":"Name","value":"late_actions_count"}},{"kind":"Field","name":{"kind":"Name","value":"open_actions_count"}},{"kind":"Field","name":{"kind":"Name","value":"next_due_on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Contact"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rights"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ended_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"joined_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CareTeamMember"}}]}},{"kind":"Field","name":{"kind":"Name","value":"focuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"closed_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref_theme"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"asc"}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanFocus"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orientations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"decided_at"},"value":{"kind":"EnumValue","value":"desc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PastOrientation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"occurred_at"},"value":{"kind":"EnumValue","value":"desc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"asc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryEvent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"starts_at"},"value":{"kind":"EnumValue","value":"desc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"asc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"desc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"asc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoteLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"diagnostic_answers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ended_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref_situation"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref_theme"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"asc"}}]}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref_situation"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"asc"}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DiagnosticAnswer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"work_profiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"superseded_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkProfile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"desc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professional_projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ended_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProfessionalProject"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionComment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"action_comment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"created_at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"started_on"}},{"kind":"Field","name":{"kind":"Name","value":"due_on"}},{"kind":"Field","name":{"kind":"Name","value":"weekly_hours"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionComment"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanGoal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"due_on"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"due_on"},"value":{"kind":"EnumValue","value":"asc_nulls_last"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanAction"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotebookSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"date_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"opened_at"}},{"kind":"Field","name":{"kind":"Name","value":"last_contact_on"}},{"kind":"Field","name":{"kind":"Name","value":"archived_at"}},{"kind":"Field","name":{"kind":"Name","value":"orientation_id"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"oriented_at"}},{"kind":"Field","name":{"kind":"Name","value":"review_due_on"}},{"kind":"Field","name":{"kind":"Name","value":"referent_since"}},{"kind":"Field","name":{"kind":"Name","value":"waiting_since"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"beneficiary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"birth_name"}},{"kind":"Field","name":{"kind":"Name","value":"place_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"preferred_channel"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"postal_code"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"insee_code"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rights"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"beneficiary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"external_id"}},{"kind":"Field","name":{"kind":"Name","value":"caf_number"}},{"kind":"Field","name":{"kind":"Name","value":"france_travail_id"}},{"kind":"Field","name":{"kind":"Name","value":"rsa_state"}},{"kind":"Field","name":{"kind":"Name","value":"rsa_suspension_reason"}},{"kind":"Field","name":{"kind":"Name","value":"rsa_closure_reason"}},{"kind":"Field","name":{"kind":"Name","value":"rsa_closed_on"}},{"kind":"Field","name":{"kind":"Name","value":"rights_and_duties"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"audiences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"started_on"},"value":{"kind":"EnumValue","value":"asc"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"started_on"}},{"kind":"Field","name":{"kind":"Name","value":"ended_on"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CareTeamMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"joined_at"}},{"kind":"Field","name":{"kind":"Name","value":"join_reason"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanFocus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"focus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"opened_at"}},{"kind":"Field","name":{"kind":"Name","value":"ref_theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanGoal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PastOrientation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"orientation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"decided_at"}},{"kind":"Field","name":{"kind":"Name","value":"ended_at"}},{"kind":"Field","name":{"kind":"Name","value":"end_reason"}},{"kind":"Field","name":{"kind":"Name","value":"motive"}},{"kind":"Field","name":{"kind":"Name","value":"review_due_on"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decided_by_account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryEvent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"occurred_at"}},{"kind":"Field","name":{"kind":"Name","value":"payload"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author_structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"starts_at"}},{"kind":"Field","name":{"kind":"Name","value":"duration_minutes"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"with_name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"source_name"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoteLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"created_at"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author_structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiagnosticAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"diagnostic_answer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"viewpoint"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"answered_at"}},{"kind":"Field","name":{"kind":"Name","value":"ended_at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ref_situation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkProfile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"work_profile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"situation_since"}},{"kind":"Field","name":{"kind":"Name","value":"situation_until"}},{"kind":"Field","name":{"kind":"Name","value":"last_job"}},{"kind":"Field","name":{"kind":"Name","value":"last_job_ended_on"}},{"kind":"Field","name":{"kind":"Name","value":"education_level"}},{"kind":"Field","name":{"kind":"Name","value":"driving_licence"}},{"kind":"Field","name":{"kind":"Name","value":"has_vehicle"}},{"kind":"Field","name":{"kind":"Name","value":"available_on"}},{"kind":"Field","name":{"kind":"Name","value":"created_at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"created_at"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"version"},"value":{"kind":"EnumValue","value":"desc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"weekly_hours"}},{"kind":"Field","name":{"kind":"Name","value":"hours_mode"}},{"kind":"Field","name":{"kind":"Name","value":"hours_reason"}},{"kind":"Field","name":{"kind":"Name","value":"starts_on"}},{"kind":"Field","name":{"kind":"Name","value":"ends_on"}},{"kind":"Field","name":{"kind":"Name","value":"ended_at"}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"signed_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"by_beneficiary"}},{"kind":"Field","name":{"kind":"Name","value":"signed_at"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfessionalProject"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"professional_project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rome_title"}},{"kind":"Field","name":{"kind":"Name","value":"mobility_radius_km"}},{"kind":"Field","name":{"kind":"Name","value":"hourly_wage_cents"}},{"kind":"Field","name":{"kind":"Name","value":"working_time"}},{"kind":"Field","name":{"kind":"Name","value":"employment_contract"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]} as unknown as DocumentNode<NotebookPageFragment, unknown>;
export const NotebookCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotebookCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"overview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotebookSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Contact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ended_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"joined_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CareTeamMember"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orientations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"decided_at"},"value":{"kind":"EnumValue","value":"desc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PastOrientation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotebookSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"date_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"opened_at"}},{"kind":"Field","name":{"kind":"Name","value":"last_contact_on"}},{"kind":"Field","name":{"kind":"Name","value":"archived_at"}},{"kind":"Field","name":{"kind":"Name","value":"orientation_id"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"oriented_at"}},{"kind":"Field","name":{"kind":"Name","value":"review_due_on"}},{"kind":"Field","name":{"kind":"Name","value":"referent_since"}},{"kind":"Field","name":{"kind":"Name","value":"waiting_since"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"beneficiary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"birth_name"}},{"kind":"Field","name":{"kind":"Name","value":"place_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"preferred_channel"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"postal_code"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"insee_code"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CareTeamMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"joined_at"}},{"kind":"Field","name":{"kind":"Name","value":"join_reason"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PastOrientation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"orientation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"decided_at"}},{"kind":"Field","name":{"kind":"Name","value":"ended_at"}},{"kind":"Field","name":{"kind":"Name","value":"end_reason"}},{"kind":"Field","name":{"kind":"Name","value":"motive"}},{"kind":"Field","name":{"kind":"Name","value":"review_due_on"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decided_by_account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]} as unknown as DocumentNode<NotebookCardFragment, unknown>;
export const NotebookRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotebookRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"date_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waiting_since"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]} as unknown as DocumentNode<NotebookRowFragment, unknown>;
export const NotebookRowPlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotebookRowPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"late_actions_count"}},{"kind":"Field","name":{"kind":"Name","value":"next_due_on"}}]}}]} as unknown as DocumentNode<NotebookRowPlanFragment, unknown>;
export const NotificationRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"payload"}},{"kind":"Field","name":{"kind":"Name","value":"created_at"}},{"kind":"Field","name":{"kind":"Name","value":"read_at"}},{"kind":"Field","name":{"kind":"Name","value":"notebook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]}}]} as unknown as DocumentNode<NotificationRowFragment, unknown>;
export const ReorientationRequestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReorientationRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"reorientation_request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"asked_at"}},{"kind":"Field","name":{"kind":"Name","value":"decided_at"}},{"kind":"Field","name":{"kind":"Name","value":"decision_motive"}},{"kind":"Field","name":{"kind":"Name","value":"advised_program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asked_by_account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asked_structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReorientationRequestFragment, unknown>;
export const ReferentRequestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferentRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"referent_request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"asked_at"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asked_by_account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]} as unknown as DocumentNode<ReferentRequestFragment, unknown>;
export const WorklistRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorklistRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"date_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waiting_since"}},{"kind":"Field","name":{"kind":"Name","value":"orientation_id"}},{"kind":"Field","name":{"kind":"Name","value":"oriented_at"}},{"kind":"Field","name":{"kind":"Name","value":"review_due_on"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reorientation_requests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"EnumValue","value":"pending"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asked_at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referent_requests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"EnumValue","value":"pending"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asked_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asked_at"}}]}}]}}]} as unknown as DocumentNode<WorklistRowFragment, unknown>;
export const CountedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview_aggregate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<CountedFragment, unknown>;
export const OrientationHomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrientationHome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to_orient"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview_bool_exp"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"awaiting_referent"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview_bool_exp"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requests"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview_bool_exp"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reviews"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview_bool_exp"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"contracts"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview_bool_exp"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"in_progress"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview_bool_exp"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"waiting"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview_bool_exp"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"to_orient"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to_orient"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"awaiting_referent"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"awaiting_referent"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"requests"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requests"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"reviews"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reviews"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"contracts"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contracts"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"in_progress"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"in_progress"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"oldest"},"name":{"kind":"Name","value":"notebook_overview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"waiting"}}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"waiting_since"},"value":{"kind":"EnumValue","value":"asc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"EnumValue","value":"asc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WaitingRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview_aggregate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waiting_since"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OrientationHomeQuery, OrientationHomeQueryVariables>;
export const ProfessionalHomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProfessionalHome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"today"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"horizon"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"account_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"recent"},"name":{"kind":"Name","value":"notebook_member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"account_id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"account_id"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"ended_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"last_visited_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":false}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"notebook"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"archived_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"last_visited_at"},"value":{"kind":"EnumValue","value":"desc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"last_visited_at"}},{"kind":"Field","name":{"kind":"Name","value":"notebook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"late"},"name":{"kind":"Name","value":"action"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"planned"},{"kind":"EnumValue","value":"in_progress"},{"kind":"EnumValue","value":"standby"}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"due_on"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_lt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"notebook"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"archived_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"due_on"},"value":{"kind":"EnumValue","value":"asc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"asc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DueAction"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"upcoming"},"name":{"kind":"Name","value":"action"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"planned"},{"kind":"EnumValue","value":"in_progress"},{"kind":"EnumValue","value":"standby"}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"due_on"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"_lte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"horizon"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"notebook"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"archived_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"due_on"},"value":{"kind":"EnumValue","value":"asc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"asc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DueAction"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"notebooks"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"archived_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"late_notebooks"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"archived_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"late_actions_count"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_gt"},"value":{"kind":"IntValue","value":"0"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DueAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"due_on"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notebook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]}}]} as unknown as DocumentNode<ProfessionalHomeQuery, ProfessionalHomeQueryVariables>;
export const StructureHomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StructureHome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"waiting"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview_bool_exp"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"in_progress"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview_bool_exp"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"structure_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"waiting"},"name":{"kind":"Name","value":"notebook_overview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"waiting"}}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"waiting_since"},"value":{"kind":"EnumValue","value":"asc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"EnumValue","value":"asc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WaitingRow"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"awaiting_referent"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"waiting"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"in_progress"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"in_progress"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"requests"},"name":{"kind":"Name","value":"referent_request_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"EnumValue","value":"pending"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"structure_id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"structure_id"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waiting_since"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview_aggregate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<StructureHomeQuery, StructureHomeQueryVariables>;
export const TerritoryHomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TerritoryHome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"to_orient"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"StringValue","value":"to_orient","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"awaiting_referent"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"StringValue","value":"awaiting_referent","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"in_progress"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"StringValue","value":"in_progress","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ended"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"StringValue","value":"ended","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"archived"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"StringValue","value":"archived","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<TerritoryHomeQuery, TerritoryHomeQueryVariables>;
export const PlatformHomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlatformHome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"territory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"department_code"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department_code"}},{"kind":"Field","name":{"kind":"Name","value":"structures_aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlatformHomeQuery, PlatformHomeQueryVariables>;
export const DirectoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Directory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search_directory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"birth_year"}},{"kind":"Field","name":{"kind":"Name","value":"structure_name"}},{"kind":"Field","name":{"kind":"Name","value":"referent_name"}},{"kind":"Field","name":{"kind":"Name","value":"referent_email"}},{"kind":"Field","name":{"kind":"Name","value":"referent_phone"}},{"kind":"Field","name":{"kind":"Name","value":"is_member"}}]}}]}}]} as unknown as DocumentNode<DirectoryQuery, DirectoryQueryVariables>;
export const JoinNotebookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"JoinNotebook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotency_key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"join_notebook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotency_key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotency_key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"member_id"}}]}}]}}]} as unknown as DocumentNode<JoinNotebookMutation, JoinNotebookMutationVariables>;
export const MyNotebookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyNotebook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"overview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"oriented_at"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"postal_code"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"preferred_channel"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"postal_code"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ended_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"joined_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"joined_at"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"focuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"closed_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref_theme"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"asc"}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref_theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"due_on"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"due_on"},"value":{"kind":"EnumValue","value":"asc_nulls_last"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"due_on"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"starts_at"},"value":{"kind":"EnumValue","value":"desc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"asc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"desc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"asc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoteLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"desc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"diagnostic_answers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ended_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref_situation"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref_theme"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"asc"}}]}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref_situation"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"asc"}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DiagnosticAnswer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person_requests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"desc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonRequestLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"access_logs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"occurred_at"},"value":{"kind":"EnumValue","value":"desc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"occurred_at"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"starts_at"}},{"kind":"Field","name":{"kind":"Name","value":"duration_minutes"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"with_name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"source_name"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoteLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"created_at"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author_structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"created_at"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"version"},"value":{"kind":"EnumValue","value":"desc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"weekly_hours"}},{"kind":"Field","name":{"kind":"Name","value":"hours_mode"}},{"kind":"Field","name":{"kind":"Name","value":"hours_reason"}},{"kind":"Field","name":{"kind":"Name","value":"starts_on"}},{"kind":"Field","name":{"kind":"Name","value":"ends_on"}},{"kind":"Field","name":{"kind":"Name","value":"ended_at"}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"signed_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"by_beneficiary"}},{"kind":"Field","name":{"kind":"Name","value":"signed_at"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiagnosticAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"diagnostic_answer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"viewpoint"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"answered_at"}},{"kind":"Field","name":{"kind":"Name","value":"ended_at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ref_situation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"person_request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"created_at"}},{"kind":"Field","name":{"kind":"Name","value":"answered_at"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]} as unknown as DocumentNode<MyNotebookQuery, MyNotebookQueryVariables>;
export const SetMyActionStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetMyActionStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"action_status_enum"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update_action_by_pk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pk_columns"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"_set"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<SetMyActionStatusMutation, SetMyActionStatusMutationVariables>;
export const UpdateMyContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMyContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phone"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"preferred_channel"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"contact_channel_enum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"address"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"postal_code"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"city"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update_beneficiary_by_pk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pk_columns"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"_set"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"phone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phone"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"preferred_channel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"preferred_channel"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"address"},"value":{"kind":"Variable","name":{"kind":"Name","value":"address"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"postal_code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"postal_code"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"city"},"value":{"kind":"Variable","name":{"kind":"Name","value":"city"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"preferred_channel"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"postal_code"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}}]}}]} as unknown as DocumentNode<UpdateMyContactMutation, UpdateMyContactMutationVariables>;
export const GiveMyViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveMyView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"situation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"value"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"diagnostic_value_enum"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"comment"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insert_diagnostic_answer_one"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"object"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"situation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"situation"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"value"},"value":{"kind":"Variable","name":{"kind":"Name","value":"value"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"comment"},"value":{"kind":"Variable","name":{"kind":"Name","value":"comment"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<GiveMyViewMutation, GiveMyViewMutationVariables>;
export const MySituationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MySituations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref_situation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ended_on"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref_theme"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"asc"}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"asc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"label"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"ref_theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<MySituationsQuery, MySituationsQueryVariables>;
export const AskRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"person_request_kind_enum"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"body"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insert_person_request_one"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"object"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"body"},"value":{"kind":"Variable","name":{"kind":"Name","value":"body"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AskRequestMutation, AskRequestMutationVariables>;
export const OlderAppointmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OlderAppointments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"timestamptz"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"starts_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_lt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"starts_at"},"value":{"kind":"EnumValue","value":"desc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"asc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"starts_at"}},{"kind":"Field","name":{"kind":"Name","value":"duration_minutes"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"with_name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"source_name"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OlderAppointmentsQuery, OlderAppointmentsQueryVariables>;
export const AppointmentNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AppointmentNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment_by_pk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"starts_at"}},{"kind":"Field","name":{"kind":"Name","value":"duration_minutes"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"with_name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"source_name"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AppointmentNowQuery, AppointmentNowQueryVariables>;
export const AddAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"object"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"appointment_insert_input"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insert_appointment_one"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"object"},"value":{"kind":"Variable","name":{"kind":"Name","value":"object"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddAppointmentMutation, AddAppointmentMutationVariables>;
export const EditAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"read_at"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"timestamptz"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"set"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"appointment_set_input"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update_appointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"updated_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"read_at"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"_set"},"value":{"kind":"Variable","name":{"kind":"Name","value":"set"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"starts_at"}},{"kind":"Field","name":{"kind":"Name","value":"duration_minutes"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"with_name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"source_name"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<EditAppointmentMutation, EditAppointmentMutationVariables>;
export const SetAppointmentStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetAppointmentStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"appointment_status_enum"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update_appointment_by_pk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pk_columns"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"_set"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}}]}}]}}]} as unknown as DocumentNode<SetAppointmentStatusMutation, SetAppointmentStatusMutationVariables>;
export const DiagnosticSituationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DiagnosticSituations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref_situation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ended_on"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref_theme"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"asc"}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"asc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"label"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<DiagnosticSituationsQuery, DiagnosticSituationsQueryVariables>;
export const CurrentAnswersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CurrentAnswers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"situations"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"diagnostic_answer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"situation"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"situations"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"viewpoint"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"EnumValue","value":"professional"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"ended_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DiagnosticAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiagnosticAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"diagnostic_answer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"viewpoint"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"answered_at"}},{"kind":"Field","name":{"kind":"Name","value":"ended_at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ref_situation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]} as unknown as DocumentNode<CurrentAnswersQuery, CurrentAnswersQueryVariables>;
export const DiagnosticOnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DiagnosticOn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"timestamptz"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"diagnostic_answer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"viewpoint"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"EnumValue","value":"professional"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"answered_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_lte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"_or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ended_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ended_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_gt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}]}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref_situation"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref_theme"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"asc"}}]}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref_situation"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"asc"}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DiagnosticAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiagnosticAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"diagnostic_answer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"viewpoint"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"answered_at"}},{"kind":"Field","name":{"kind":"Name","value":"ended_at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ref_situation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]} as unknown as DocumentNode<DiagnosticOnQuery, DiagnosticOnQueryVariables>;
export const SearchRomeTitlesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchRomeTitles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search_rome_titles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"args"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<SearchRomeTitlesQuery, SearchRomeTitlesQueryVariables>;
export const AnswerDiagnosticDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerDiagnostic"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"objects"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"diagnostic_answer_insert_input"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insert_diagnostic_answer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"objects"},"value":{"kind":"Variable","name":{"kind":"Name","value":"objects"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerDiagnosticMutation, AnswerDiagnosticMutationVariables>;
export const AddWorkProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddWorkProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"object"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"work_profile_insert_input"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insert_work_profile_one"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"object"},"value":{"kind":"Variable","name":{"kind":"Name","value":"object"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddWorkProfileMutation, AddWorkProfileMutationVariables>;
export const WorkProfileNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkProfileNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"work_profile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"superseded_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkProfile"}},{"kind":"Field","name":{"kind":"Name","value":"disabled_worker"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkProfile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"work_profile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"situation_since"}},{"kind":"Field","name":{"kind":"Name","value":"situation_until"}},{"kind":"Field","name":{"kind":"Name","value":"last_job"}},{"kind":"Field","name":{"kind":"Name","value":"last_job_ended_on"}},{"kind":"Field","name":{"kind":"Name","value":"education_level"}},{"kind":"Field","name":{"kind":"Name","value":"driving_licence"}},{"kind":"Field","name":{"kind":"Name","value":"has_vehicle"}},{"kind":"Field","name":{"kind":"Name","value":"available_on"}},{"kind":"Field","name":{"kind":"Name","value":"created_at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]} as unknown as DocumentNode<WorkProfileNowQuery, WorkProfileNowQueryVariables>;
export const AddProfessionalProjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddProfessionalProject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"object"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"professional_project_insert_input"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insert_professional_project_one"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"object"},"value":{"kind":"Variable","name":{"kind":"Name","value":"object"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddProfessionalProjectMutation, AddProfessionalProjectMutationVariables>;
export const EditProfessionalProjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditProfessionalProject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"read_at"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"timestamptz"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"set"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"professional_project_set_input"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update_professional_project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"updated_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"read_at"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"_set"},"value":{"kind":"Variable","name":{"kind":"Name","value":"set"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<EditProfessionalProjectMutation, EditProfessionalProjectMutationVariables>;
export const HistoryPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HistoryPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"event_bool_exp"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"occurred_at"},"value":{"kind":"EnumValue","value":"desc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"asc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryEvent"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryEvent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"occurred_at"}},{"kind":"Field","name":{"kind":"Name","value":"payload"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author_structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HistoryPageQuery, HistoryPageQueryVariables>;
export const HistoryAuthorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HistoryAuthors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"author_id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"distinct_on"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"author_id"}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"author_id"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]}}]} as unknown as DocumentNode<HistoryAuthorsQuery, HistoryAuthorsQueryVariables>;
export const EditIdentityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"read_at"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"timestamptz"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"set"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"beneficiary_set_input"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update_beneficiary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"updated_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"read_at"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"_set"},"value":{"kind":"Variable","name":{"kind":"Name","value":"set"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<EditIdentityMutation, EditIdentityMutationVariables>;
export const IdentityNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IdentityNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beneficiary_by_pk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TerritoryIdentity"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Contact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TerritoryIdentity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"beneficiary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"date_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"external_id"}},{"kind":"Field","name":{"kind":"Name","value":"caf_number"}},{"kind":"Field","name":{"kind":"Name","value":"france_travail_id"}},{"kind":"Field","name":{"kind":"Name","value":"rsa_state"}},{"kind":"Field","name":{"kind":"Name","value":"rsa_suspension_reason"}},{"kind":"Field","name":{"kind":"Name","value":"rsa_closure_reason"}},{"kind":"Field","name":{"kind":"Name","value":"rsa_closed_on"}},{"kind":"Field","name":{"kind":"Name","value":"rights_and_duties"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"beneficiary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"birth_name"}},{"kind":"Field","name":{"kind":"Name","value":"place_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"preferred_channel"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"postal_code"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"insee_code"}}]}}]} as unknown as DocumentNode<IdentityNowQuery, IdentityNowQueryVariables>;
export const SearchCommunesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchCommunes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search_communes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"args"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insee_code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"postal_codes"}}]}}]}}]} as unknown as DocumentNode<SearchCommunesQuery, SearchCommunesQueryVariables>;
export const NotebookWithPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotebookWithPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_by_pk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotebookPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ref_theme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"ended_on"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotebookSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"date_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"opened_at"}},{"kind":"Field","name":{"kind":"Name","value":"last_contact_on"}},{"kind":"Field","name":{"kind":"Name","value":"archived_at"}},{"kind":"Field","name":{"kind":"Name","value":"orientation_id"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"oriented_at"}},{"kind":"Field","name":{"kind":"Name","value":"review_due_on"}},{"kind":"Field","name":{"kind":"Name","value":"referent_since"}},{"kind":"Field","name":{"kind":"Name","value":"waiting_since"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"beneficiary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"birth_name"}},{"kind":"Field","name":{"kind":"Name","value":"place_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"preferred_channel"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"postal_code"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"insee_code"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rights"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"beneficiary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"external_id"}},{"kind":"Field","name":{"kind":"Name","value":"caf_number"}},{"kind":"Field","name":{"kind":"Name","value":"france_travail_id"}},{"kind":"Field","name":{"kind":"Name","value":"rsa_state"}},{"kind":"Field","name":{"kind":"Name","value":"rsa_suspension_reason"}},{"kind":"Field","name":{"kind":"Name","value":"rsa_closure_reason"}},{"kind":"Field","name":{"kind":"Name","value":"rsa_closed_on"}},{"kind":"Field","name":{"kind":"Name","value":"rights_and_duties"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"audiences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"started_on"},"value":{"kind":"EnumValue","value":"asc"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"started_on"}},{"kind":"Field","name":{"kind":"Name","value":"ended_on"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CareTeamMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"joined_at"}},{"kind":"Field","name":{"kind":"Name","value":"join_reason"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionComment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"action_comment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"created_at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"started_on"}},{"kind":"Field","name":{"kind":"Name","value":"due_on"}},{"kind":"Field","name":{"kind":"Name","value":"weekly_hours"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionComment"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanGoal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"due_on"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"due_on"},"value":{"kind":"EnumValue","value":"asc_nulls_last"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanAction"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanFocus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"focus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"opened_at"}},{"kind":"Field","name":{"kind":"Name","value":"ref_theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanGoal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PastOrientation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"orientation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"decided_at"}},{"kind":"Field","name":{"kind":"Name","value":"ended_at"}},{"kind":"Field","name":{"kind":"Name","value":"end_reason"}},{"kind":"Field","name":{"kind":"Name","value":"motive"}},{"kind":"Field","name":{"kind":"Name","value":"review_due_on"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decided_by_account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryEvent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"occurred_at"}},{"kind":"Field","name":{"kind":"Name","value":"payload"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author_structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"starts_at"}},{"kind":"Field","name":{"kind":"Name","value":"duration_minutes"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"with_name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"source_name"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoteLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"created_at"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author_structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiagnosticAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"diagnostic_answer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"viewpoint"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"answered_at"}},{"kind":"Field","name":{"kind":"Name","value":"ended_at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ref_situation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkProfile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"work_profile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"situation_since"}},{"kind":"Field","name":{"kind":"Name","value":"situation_until"}},{"kind":"Field","name":{"kind":"Name","value":"last_job"}},{"kind":"Field","name":{"kind":"Name","value":"last_job_ended_on"}},{"kind":"Field","name":{"kind":"Name","value":"education_level"}},{"kind":"Field","name":{"kind":"Name","value":"driving_licence"}},{"kind":"Field","name":{"kind":"Name","value":"has_vehicle"}},{"kind":"Field","name":{"kind":"Name","value":"available_on"}},{"kind":"Field","name":{"kind":"Name","value":"created_at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"created_at"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"version"},"value":{"kind":"EnumValue","value":"desc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"weekly_hours"}},{"kind":"Field","name":{"kind":"Name","value":"hours_mode"}},{"kind":"Field","name":{"kind":"Name","value":"hours_reason"}},{"kind":"Field","name":{"kind":"Name","value":"starts_on"}},{"kind":"Field","name":{"kind":"Name","value":"ends_on"}},{"kind":"Field","name":{"kind":"Name","value":"ended_at"}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"signed_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"by_beneficiary"}},{"kind":"Field","name":{"kind":"Name","value":"signed_at"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfessionalProject"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"professional_project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rome_title"}},{"kind":"Field","name":{"kind":"Name","value":"mobility_radius_km"}},{"kind":"Field","name":{"kind":"Name","value":"hourly_wage_cents"}},{"kind":"Field","name":{"kind":"Name","value":"working_time"}},{"kind":"Field","name":{"kind":"Name","value":"employment_contract"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotebookPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"overview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotebookSummary"}},{"kind":"Field","name":{"kind":"Name","value":"late_actions_count"}},{"kind":"Field","name":{"kind":"Name","value":"open_actions_count"}},{"kind":"Field","name":{"kind":"Name","value":"next_due_on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Contact"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rights"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ended_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"joined_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CareTeamMember"}}]}},{"kind":"Field","name":{"kind":"Name","value":"focuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"closed_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref_theme"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"asc"}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanFocus"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orientations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"decided_at"},"value":{"kind":"EnumValue","value":"desc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PastOrientation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"occurred_at"},"value":{"kind":"EnumValue","value":"desc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"asc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryEvent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"starts_at"},"value":{"kind":"EnumValue","value":"desc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"asc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"desc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"asc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoteLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"diagnostic_answers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ended_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref_situation"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref_theme"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"asc"}}]}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref_situation"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"asc"}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DiagnosticAnswer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"work_profiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"superseded_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkProfile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"desc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professional_projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ended_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProfessionalProject"}}]}}]}}]} as unknown as DocumentNode<NotebookWithPlanQuery, NotebookWithPlanQueryVariables>;
export const NotebookOfMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotebookOfMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_by_pk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotebookPage"}},{"kind":"Field","name":{"kind":"Name","value":"work_profiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"superseded_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"disabled_worker"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person_requests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"desc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonRequestLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ref_theme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"ended_on"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotebookSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"date_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"opened_at"}},{"kind":"Field","name":{"kind":"Name","value":"last_contact_on"}},{"kind":"Field","name":{"kind":"Name","value":"archived_at"}},{"kind":"Field","name":{"kind":"Name","value":"orientation_id"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"oriented_at"}},{"kind":"Field","name":{"kind":"Name","value":"review_due_on"}},{"kind":"Field","name":{"kind":"Name","value":"referent_since"}},{"kind":"Field","name":{"kind":"Name","value":"waiting_since"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"beneficiary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"birth_name"}},{"kind":"Field","name":{"kind":"Name","value":"place_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"preferred_channel"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"postal_code"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"insee_code"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rights"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"beneficiary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"external_id"}},{"kind":"Field","name":{"kind":"Name","value":"caf_number"}},{"kind":"Field","name":{"kind":"Name","value":"france_travail_id"}},{"kind":"Field","name":{"kind":"Name","value":"rsa_state"}},{"kind":"Field","name":{"kind":"Name","value":"rsa_suspension_reason"}},{"kind":"Field","name":{"kind":"Name","value":"rsa_closure_reason"}},{"kind":"Field","name":{"kind":"Name","value":"rsa_closed_on"}},{"kind":"Field","name":{"kind":"Name","value":"rights_and_duties"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"audiences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"started_on"},"value":{"kind":"EnumValue","value":"asc"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"started_on"}},{"kind":"Field","name":{"kind":"Name","value":"ended_on"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CareTeamMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"joined_at"}},{"kind":"Field","name":{"kind":"Name","value":"join_reason"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionComment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"action_comment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"created_at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"started_on"}},{"kind":"Field","name":{"kind":"Name","value":"due_on"}},{"kind":"Field","name":{"kind":"Name","value":"weekly_hours"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionComment"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanGoal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"due_on"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"due_on"},"value":{"kind":"EnumValue","value":"asc_nulls_last"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanAction"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanFocus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"focus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"opened_at"}},{"kind":"Field","name":{"kind":"Name","value":"ref_theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanGoal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PastOrientation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"orientation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"decided_at"}},{"kind":"Field","name":{"kind":"Name","value":"ended_at"}},{"kind":"Field","name":{"kind":"Name","value":"end_reason"}},{"kind":"Field","name":{"kind":"Name","value":"motive"}},{"kind":"Field","name":{"kind":"Name","value":"review_due_on"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decided_by_account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryEvent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"occurred_at"}},{"kind":"Field","name":{"kind":"Name","value":"payload"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author_structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"starts_at"}},{"kind":"Field","name":{"kind":"Name","value":"duration_minutes"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"with_name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"source_name"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoteLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"created_at"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author_structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DiagnosticAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"diagnostic_answer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"viewpoint"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"answered_at"}},{"kind":"Field","name":{"kind":"Name","value":"ended_at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ref_situation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkProfile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"work_profile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"situation_since"}},{"kind":"Field","name":{"kind":"Name","value":"situation_until"}},{"kind":"Field","name":{"kind":"Name","value":"last_job"}},{"kind":"Field","name":{"kind":"Name","value":"last_job_ended_on"}},{"kind":"Field","name":{"kind":"Name","value":"education_level"}},{"kind":"Field","name":{"kind":"Name","value":"driving_licence"}},{"kind":"Field","name":{"kind":"Name","value":"has_vehicle"}},{"kind":"Field","name":{"kind":"Name","value":"available_on"}},{"kind":"Field","name":{"kind":"Name","value":"created_at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"created_at"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"version"},"value":{"kind":"EnumValue","value":"desc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"weekly_hours"}},{"kind":"Field","name":{"kind":"Name","value":"hours_mode"}},{"kind":"Field","name":{"kind":"Name","value":"hours_reason"}},{"kind":"Field","name":{"kind":"Name","value":"starts_on"}},{"kind":"Field","name":{"kind":"Name","value":"ends_on"}},{"kind":"Field","name":{"kind":"Name","value":"ended_at"}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"signed_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"by_beneficiary"}},{"kind":"Field","name":{"kind":"Name","value":"signed_at"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfessionalProject"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"professional_project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rome_title"}},{"kind":"Field","name":{"kind":"Name","value":"mobility_radius_km"}},{"kind":"Field","name":{"kind":"Name","value":"hourly_wage_cents"}},{"kind":"Field","name":{"kind":"Name","value":"working_time"}},{"kind":"Field","name":{"kind":"Name","value":"employment_contract"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotebookPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"overview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotebookSummary"}},{"kind":"Field","name":{"kind":"Name","value":"late_actions_count"}},{"kind":"Field","name":{"kind":"Name","value":"open_actions_count"}},{"kind":"Field","name":{"kind":"Name","value":"next_due_on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Contact"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rights"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ended_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"joined_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CareTeamMember"}}]}},{"kind":"Field","name":{"kind":"Name","value":"focuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"closed_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref_theme"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"asc"}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanFocus"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orientations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"decided_at"},"value":{"kind":"EnumValue","value":"desc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PastOrientation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"occurred_at"},"value":{"kind":"EnumValue","value":"desc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"asc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryEvent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"starts_at"},"value":{"kind":"EnumValue","value":"desc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"asc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"desc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"asc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoteLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"diagnostic_answers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ended_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref_situation"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref_theme"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"asc"}}]}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref_situation"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"asc"}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DiagnosticAnswer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"work_profiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"superseded_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkProfile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"desc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professional_projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ended_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProfessionalProject"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"person_request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"created_at"}},{"kind":"Field","name":{"kind":"Name","value":"answered_at"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]} as unknown as DocumentNode<NotebookOfMemberQuery, NotebookOfMemberQueryVariables>;
export const NotebookWithoutPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotebookWithoutPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_by_pk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotebookCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotebookSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"date_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"opened_at"}},{"kind":"Field","name":{"kind":"Name","value":"last_contact_on"}},{"kind":"Field","name":{"kind":"Name","value":"archived_at"}},{"kind":"Field","name":{"kind":"Name","value":"orientation_id"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"oriented_at"}},{"kind":"Field","name":{"kind":"Name","value":"review_due_on"}},{"kind":"Field","name":{"kind":"Name","value":"referent_since"}},{"kind":"Field","name":{"kind":"Name","value":"waiting_since"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"beneficiary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"birth_name"}},{"kind":"Field","name":{"kind":"Name","value":"place_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"preferred_channel"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"postal_code"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"insee_code"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CareTeamMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"joined_at"}},{"kind":"Field","name":{"kind":"Name","value":"join_reason"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PastOrientation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"orientation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"decided_at"}},{"kind":"Field","name":{"kind":"Name","value":"ended_at"}},{"kind":"Field","name":{"kind":"Name","value":"end_reason"}},{"kind":"Field","name":{"kind":"Name","value":"motive"}},{"kind":"Field","name":{"kind":"Name","value":"review_due_on"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decided_by_account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotebookCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"overview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotebookSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Contact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ended_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"joined_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CareTeamMember"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orientations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"decided_at"},"value":{"kind":"EnumValue","value":"desc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PastOrientation"}}]}}]}}]} as unknown as DocumentNode<NotebookWithoutPlanQuery, NotebookWithoutPlanQueryVariables>;
export const NotebookOfTerritoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotebookOfTerritory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_by_pk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotebookCard"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TerritoryIdentity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person_requests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"desc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonRequestLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotebookSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"date_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"opened_at"}},{"kind":"Field","name":{"kind":"Name","value":"last_contact_on"}},{"kind":"Field","name":{"kind":"Name","value":"archived_at"}},{"kind":"Field","name":{"kind":"Name","value":"orientation_id"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"oriented_at"}},{"kind":"Field","name":{"kind":"Name","value":"review_due_on"}},{"kind":"Field","name":{"kind":"Name","value":"referent_since"}},{"kind":"Field","name":{"kind":"Name","value":"waiting_since"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"beneficiary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"birth_name"}},{"kind":"Field","name":{"kind":"Name","value":"place_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"preferred_channel"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"postal_code"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"insee_code"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CareTeamMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"joined_at"}},{"kind":"Field","name":{"kind":"Name","value":"join_reason"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PastOrientation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"orientation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"decided_at"}},{"kind":"Field","name":{"kind":"Name","value":"ended_at"}},{"kind":"Field","name":{"kind":"Name","value":"end_reason"}},{"kind":"Field","name":{"kind":"Name","value":"motive"}},{"kind":"Field","name":{"kind":"Name","value":"review_due_on"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decided_by_account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotebookCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"overview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotebookSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Contact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ended_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"joined_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CareTeamMember"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orientations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"decided_at"},"value":{"kind":"EnumValue","value":"desc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PastOrientation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TerritoryIdentity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"beneficiary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"date_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"external_id"}},{"kind":"Field","name":{"kind":"Name","value":"caf_number"}},{"kind":"Field","name":{"kind":"Name","value":"france_travail_id"}},{"kind":"Field","name":{"kind":"Name","value":"rsa_state"}},{"kind":"Field","name":{"kind":"Name","value":"rsa_suspension_reason"}},{"kind":"Field","name":{"kind":"Name","value":"rsa_closure_reason"}},{"kind":"Field","name":{"kind":"Name","value":"rsa_closed_on"}},{"kind":"Field","name":{"kind":"Name","value":"rights_and_duties"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"person_request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"created_at"}},{"kind":"Field","name":{"kind":"Name","value":"answered_at"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]} as unknown as DocumentNode<NotebookOfTerritoryQuery, NotebookOfTerritoryQueryVariables>;
export const NotebookPulseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"NotebookPulse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"occurred_at"},"value":{"kind":"EnumValue","value":"desc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"asc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"author_id"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]}}]} as unknown as DocumentNode<NotebookPulseSubscription, NotebookPulseSubscriptionVariables>;
export const LogOpenedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LogOpened"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insert_access_log"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"objects"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"affected_rows"}}]}}]}}]} as unknown as DocumentNode<LogOpenedMutation, LogOpenedMutationVariables>;
export const OlderNotesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OlderNotes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"timestamptz"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_lt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"desc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"asc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoteLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoteLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"created_at"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author_structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OlderNotesQuery, OlderNotesQueryVariables>;
export const NotesPulseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"NotesPulse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"updated_at"},"value":{"kind":"EnumValue","value":"desc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"asc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"author_id"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]}}]} as unknown as DocumentNode<NotesPulseSubscription, NotesPulseSubscriptionVariables>;
export const AddNoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"body"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"visibility"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"note_visibility_enum"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insert_note_one"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"object"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"body"},"value":{"kind":"Variable","name":{"kind":"Name","value":"body"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"visibility"},"value":{"kind":"Variable","name":{"kind":"Name","value":"visibility"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddNoteMutation, AddNoteMutationVariables>;
export const EditNoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"read_at"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"timestamptz"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"body"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"visibility"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"note_visibility_enum"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update_note"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"updated_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"read_at"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"_set"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"body"},"value":{"kind":"Variable","name":{"kind":"Name","value":"body"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"visibility"},"value":{"kind":"Variable","name":{"kind":"Name","value":"visibility"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoteLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoteLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"created_at"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author_structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<EditNoteMutation, EditNoteMutationVariables>;
export const NoteNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoteNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note_by_pk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoteLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoteLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"created_at"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author_structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<NoteNowQuery, NoteNowQueryVariables>;
export const PlanReferencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanReferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref_goal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"label"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ref_action"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"label"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<PlanReferencesQuery, PlanReferencesQueryVariables>;
export const AddFocusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddFocus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"theme"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insert_focus_one"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"object"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"theme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"theme"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddFocusMutation, AddFocusMutationVariables>;
export const CloseFocusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseFocus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"closed_at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"timestamptz"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update_focus_by_pk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pk_columns"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"_set"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"closed_at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"closed_at"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CloseFocusMutation, CloseFocusMutationVariables>;
export const AddGoalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddGoal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"focus_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"label"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"due_on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insert_goal_one"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"object"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"focus_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"focus_id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"label"},"value":{"kind":"Variable","name":{"kind":"Name","value":"label"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"due_on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"due_on"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddGoalMutation, AddGoalMutationVariables>;
export const SetGoalStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetGoalStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"goal_status_enum"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update_goal_by_pk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pk_columns"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"_set"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<SetGoalStatusMutation, SetGoalStatusMutationVariables>;
export const AddActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"goal_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"label"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"due_on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insert_action_one"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"object"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"goal_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"goal_id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"label"},"value":{"kind":"Variable","name":{"kind":"Name","value":"label"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"due_on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"due_on"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddActionMutation, AddActionMutationVariables>;
export const EditActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"read_at"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"timestamptz"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"set"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"action_set_input"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update_action"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"updated_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"read_at"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"_set"},"value":{"kind":"Variable","name":{"kind":"Name","value":"set"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<EditActionMutation, EditActionMutationVariables>;
export const ActionNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActionNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action_by_pk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanAction"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionComment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"action_comment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"created_at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"started_on"}},{"kind":"Field","name":{"kind":"Name","value":"due_on"}},{"kind":"Field","name":{"kind":"Name","value":"weekly_hours"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionComment"}}]}}]}}]} as unknown as DocumentNode<ActionNowQuery, ActionNowQueryVariables>;
export const EditGoalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditGoal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"read_at"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"timestamptz"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"label"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"due_on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update_goal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"updated_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"read_at"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"_set"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"label"},"value":{"kind":"Variable","name":{"kind":"Name","value":"label"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"due_on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"due_on"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<EditGoalMutation, EditGoalMutationVariables>;
export const GoalNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GoalNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goal_by_pk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"due_on"}},{"kind":"Field","name":{"kind":"Name","value":"updated_at"}}]}}]}}]} as unknown as DocumentNode<GoalNowQuery, GoalNowQueryVariables>;
export const AddActionCommentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddActionComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"action_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"body"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insert_action_comment_one"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"object"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"action_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"action_id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"body"},"value":{"kind":"Variable","name":{"kind":"Name","value":"body"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddActionCommentMutation, AddActionCommentMutationVariables>;
export const SetActionStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetActionStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"action_status_enum"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update_action_by_pk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pk_columns"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"_set"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<SetActionStatusMutation, SetActionStatusMutationVariables>;
export const AssignableReferentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssignableReferents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"structure_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role_grant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"structure_id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"structure_id"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"EnumValue","value":"professional"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"revoked_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"account"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lastname"},"value":{"kind":"EnumValue","value":"asc"}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"account"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"firstname"},"value":{"kind":"EnumValue","value":"asc"}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"memberships_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"EnumValue","value":"referent"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"ended_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"structure_id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"structure_id"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AssignableReferentsQuery, AssignableReferentsQueryVariables>;
export const AssignReferentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignReferent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orientation_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"current_referent_id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"referent_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotency_key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assign_referent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"orientation_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orientation_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"current_referent_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"current_referent_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"referent_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"referent_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotency_key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotency_key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"orientation_id"}},{"kind":"Field","name":{"kind":"Name","value":"referent_id"}}]}}]}}]} as unknown as DocumentNode<AssignReferentMutation, AssignReferentMutationVariables>;
export const InvitableProfessionalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvitableProfessionals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"like"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"structure_like"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"citext"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role_grant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"EnumValue","value":"professional"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"revoked_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"_or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"account"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lastname"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_ilike"},"value":{"kind":"Variable","name":{"kind":"Name","value":"like"}}}]}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"account"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"firstname"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_ilike"},"value":{"kind":"Variable","name":{"kind":"Name","value":"like"}}}]}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"structure"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_ilike"},"value":{"kind":"Variable","name":{"kind":"Name","value":"structure_like"}}}]}}]}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"account"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lastname"},"value":{"kind":"EnumValue","value":"asc"}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"account"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"firstname"},"value":{"kind":"EnumValue","value":"asc"}}]}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<InvitableProfessionalsQuery, InvitableProfessionalsQueryVariables>;
export const InviteMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"account_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"structure_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotency_key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invite_member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"account_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"account_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"structure_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"structure_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotency_key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotency_key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"member_id"}}]}}]}}]} as unknown as DocumentNode<InviteMemberMutation, InviteMemberMutationVariables>;
export const LeaveNotebookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeaveNotebook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotency_key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leave_notebook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotency_key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotency_key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"member_id"}}]}}]}}]} as unknown as DocumentNode<LeaveNotebookMutation, LeaveNotebookMutationVariables>;
export const OfferedProgramsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfferedPrograms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"structure_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"account_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"structure_program"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"structure_id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"structure_id"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"program"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"asc"}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"referent_request"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"asked_by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"account_id"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"EnumValue","value":"pending"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asked_at"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<OfferedProgramsQuery, OfferedProgramsQueryVariables>;
export const AskToBeReferentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskToBeReferent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"program_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotency_key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ask_to_be_referent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"program_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"program_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotency_key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotency_key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request_id"}},{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<AskToBeReferentMutation, AskToBeReferentMutationVariables>;
export const WithdrawReferentRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawReferentRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"request_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotency_key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdraw_referent_request"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"request_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"request_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotency_key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotency_key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request_id"}},{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<WithdrawReferentRequestMutation, WithdrawReferentRequestMutationVariables>;
export const NotebookListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotebookList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview_bool_exp"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order_by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview_order_by"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"rows"},"name":{"kind":"Name","value":"notebook_overview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order_by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotebookRow"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"total"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotebookRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"date_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waiting_since"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]} as unknown as DocumentNode<NotebookListQuery, NotebookListQueryVariables>;
export const NotebookListWithPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotebookListWithPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview_bool_exp"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order_by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview_order_by"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"rows"},"name":{"kind":"Name","value":"notebook_overview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order_by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotebookRow"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotebookRowPlan"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"total"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotebookRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"date_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waiting_since"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotebookRowPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"late_actions_count"}},{"kind":"Field","name":{"kind":"Name","value":"next_due_on"}}]}}]} as unknown as DocumentNode<NotebookListWithPlanQuery, NotebookListWithPlanQueryVariables>;
export const NotebookSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotebookSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview_bool_exp"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order_by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview_order_by"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"rows"},"name":{"kind":"Name","value":"search_notebooks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"args"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order_by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotebookRow"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"total"},"name":{"kind":"Name","value":"search_notebooks_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"args"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotebookRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"date_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waiting_since"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]} as unknown as DocumentNode<NotebookSearchQuery, NotebookSearchQueryVariables>;
export const NotebookSearchWithPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotebookSearchWithPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview_bool_exp"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order_by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview_order_by"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"rows"},"name":{"kind":"Name","value":"search_notebooks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"args"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order_by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotebookRow"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotebookRowPlan"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"total"},"name":{"kind":"Name","value":"search_notebooks_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"args"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotebookRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"date_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waiting_since"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotebookRowPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"late_actions_count"}},{"kind":"Field","name":{"kind":"Name","value":"next_due_on"}}]}}]} as unknown as DocumentNode<NotebookSearchWithPlanQuery, NotebookSearchWithPlanQueryVariables>;
export const NotificationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Notifications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"rows"},"name":{"kind":"Name","value":"notification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"desc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"asc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationRow"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"total"},"name":{"kind":"Name","value":"notification_aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"unread"},"name":{"kind":"Name","value":"notification_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"read_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"payload"}},{"kind":"Field","name":{"kind":"Name","value":"created_at"}},{"kind":"Field","name":{"kind":"Name","value":"read_at"}},{"kind":"Field","name":{"kind":"Name","value":"notebook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]}}]} as unknown as DocumentNode<NotificationsQuery, NotificationsQueryVariables>;
export const UnreadNotificationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"UnreadNotifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notification_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"read_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<UnreadNotificationsSubscription, UnreadNotificationsSubscriptionVariables>;
export const ReadNotificationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReadNotifications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"which"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"notification_bool_exp"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"timestamptz"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update_notification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_and"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"which"}},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"read_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"_set"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"read_at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"affected_rows"}}]}}]}}]} as unknown as DocumentNode<ReadNotificationsMutation, ReadNotificationsMutationVariables>;
export const NotificationPreferencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotificationPreferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notification_preference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account_id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]} as unknown as DocumentNode<NotificationPreferencesQuery, NotificationPreferencesQueryVariables>;
export const SetNotificationPreferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetNotificationPreference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"notification_kind_enum"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"email"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"delivery_enum"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insert_notification_preference_one"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"object"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"email"},"value":{"kind":"Variable","name":{"kind":"Name","value":"email"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"on_conflict"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"constraint"},"value":{"kind":"EnumValue","value":"notification_preference_pkey"}},{"kind":"ObjectField","name":{"kind":"Name","value":"update_columns"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"email"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account_id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]} as unknown as DocumentNode<SetNotificationPreferenceMutation, SetNotificationPreferenceMutationVariables>;
export const EndFollowUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndFollowUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orientation_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"end_reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"assessment"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ended_on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotency_key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"end_follow_up"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"orientation_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orientation_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"end_reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"end_reason"}}},{"kind":"Argument","name":{"kind":"Name","value":"assessment"},"value":{"kind":"Variable","name":{"kind":"Name","value":"assessment"}}},{"kind":"Argument","name":{"kind":"Name","value":"ended_on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ended_on"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotency_key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotency_key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"access_ends_on"}}]}}]}}]} as unknown as DocumentNode<EndFollowUpMutation, EndFollowUpMutationVariables>;
export const ReopenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Reopen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ended_orientation_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"motive"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"referent_id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotency_key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"ended_orientation_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ended_orientation_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"motive"},"value":{"kind":"Variable","name":{"kind":"Name","value":"motive"}}},{"kind":"Argument","name":{"kind":"Name","value":"referent_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"referent_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotency_key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotency_key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"orientation_id"}}]}}]}}]} as unknown as DocumentNode<ReopenMutation, ReopenMutationVariables>;
export const DecideOrientationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideOrientations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"decisions"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrientationDecision"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotency_key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide_orientations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"decisions"},"value":{"kind":"Variable","name":{"kind":"Name","value":"decisions"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotency_key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotency_key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DecideOrientationsMutation, DecideOrientationsMutationVariables>;
export const BatchProgramsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BatchPrograms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"program"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"pathway"},"value":{"kind":"EnumValue","value":"asc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]} as unknown as DocumentNode<BatchProgramsQuery, BatchProgramsQueryVariables>;
export const OrientationFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrientationFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_by_pk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"overview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"date_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"opened_at"}},{"kind":"Field","name":{"kind":"Name","value":"waiting_since"}},{"kind":"Field","name":{"kind":"Name","value":"last_contact_on"}},{"kind":"Field","name":{"kind":"Name","value":"archived_at"}},{"kind":"Field","name":{"kind":"Name","value":"rsa_state"}},{"kind":"Field","name":{"kind":"Name","value":"orientation_id"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"oriented_at"}},{"kind":"Field","name":{"kind":"Name","value":"review_due_on"}},{"kind":"Field","name":{"kind":"Name","value":"reorientation_requests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asked_at"},"value":{"kind":"EnumValue","value":"desc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReorientationRequest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referent_requests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"EnumValue","value":"pending"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asked_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferentRequest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"postal_code"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"preferred_channel"}},{"kind":"Field","name":{"kind":"Name","value":"rights_and_duties"}},{"kind":"Field","name":{"kind":"Name","value":"audiences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ended_on"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"started_on"},"value":{"kind":"EnumValue","value":"asc"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"started_on"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"diagnostic_answers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ended_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"answered_at"},"value":{"kind":"EnumValue","value":"desc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"ref_situation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"work_profiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"version"},"value":{"kind":"EnumValue","value":"desc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professional_projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ended_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"focuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"closed_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref_theme"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"asc"}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref_theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"orientations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ended_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"decided_at"},"value":{"kind":"EnumValue","value":"desc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"decided_at"}},{"kind":"Field","name":{"kind":"Name","value":"ended_at"}},{"kind":"Field","name":{"kind":"Name","value":"end_reason"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"}},{"kind":"Field","name":{"kind":"Name","value":"motive"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"pathway"},"value":{"kind":"EnumValue","value":"asc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReorientationRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"reorientation_request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"asked_at"}},{"kind":"Field","name":{"kind":"Name","value":"decided_at"}},{"kind":"Field","name":{"kind":"Name","value":"decision_motive"}},{"kind":"Field","name":{"kind":"Name","value":"advised_program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asked_by_account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asked_structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferentRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"referent_request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"asked_at"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asked_by_account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]} as unknown as DocumentNode<OrientationFileQuery, OrientationFileQueryVariables>;
export const OrientationStructuresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrientationStructures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"program_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"structure_program"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"program_id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"program_id"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"structure"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"asc"}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"structure_id"}},{"kind":"Field","name":{"kind":"Name","value":"program_id"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current_orientations_aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrientationStructuresQuery, OrientationStructuresQueryVariables>;
export const OrientationReferentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrientationReferents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"structure_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role_grant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"structure_id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"structure_id"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"EnumValue","value":"professional"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"revoked_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"account"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lastname"},"value":{"kind":"EnumValue","value":"asc"}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"account"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"firstname"},"value":{"kind":"EnumValue","value":"asc"}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"memberships_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"EnumValue","value":"referent"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"ended_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"structure_id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"structure_id"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrientationReferentsQuery, OrientationReferentsQueryVariables>;
export const DecideOrientationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideOrientation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"current_orientation_id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"program_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"structure_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"referent_id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"motive"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"review_due_on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"keep_former_referent"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotency_key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide_orientation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"current_orientation_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"current_orientation_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"program_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"program_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"structure_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"structure_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"referent_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"referent_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"motive"},"value":{"kind":"Variable","name":{"kind":"Name","value":"motive"}}},{"kind":"Argument","name":{"kind":"Name","value":"review_due_on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"review_due_on"}}},{"kind":"Argument","name":{"kind":"Name","value":"keep_former_referent"},"value":{"kind":"Variable","name":{"kind":"Name","value":"keep_former_referent"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotency_key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotency_key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"orientation_id"}},{"kind":"Field","name":{"kind":"Name","value":"referent_id"}}]}}]}}]} as unknown as DocumentNode<DecideOrientationMutation, DecideOrientationMutationVariables>;
export const NameReferentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NameReferent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orientation_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"current_referent_id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"referent_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotency_key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assign_referent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"orientation_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orientation_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"current_referent_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"current_referent_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"referent_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"referent_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotency_key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotency_key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"orientation_id"}},{"kind":"Field","name":{"kind":"Name","value":"referent_id"}}]}}]}}]} as unknown as DocumentNode<NameReferentMutation, NameReferentMutationVariables>;
export const StructureReferentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StructureReferents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"waiting"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview_bool_exp"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"structure_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"rows"},"name":{"kind":"Name","value":"notebook_overview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"waiting"}}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"waiting_since"},"value":{"kind":"EnumValue","value":"asc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"EnumValue","value":"asc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"date_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"waiting_since"}},{"kind":"Field","name":{"kind":"Name","value":"orientation_id"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"total"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"waiting"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referent_request"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"EnumValue","value":"pending"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"structure_id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"structure_id"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asked_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferentRequest"}},{"kind":"Field","name":{"kind":"Name","value":"overview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"structure_id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"role_grant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"structure_id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"structure_id"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"EnumValue","value":"professional"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"account"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lastname"},"value":{"kind":"EnumValue","value":"asc"}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"account"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"firstname"},"value":{"kind":"EnumValue","value":"asc"}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revoked_at"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"memberships_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"EnumValue","value":"referent"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"ended_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"structure_id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"structure_id"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview_aggregate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferentRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"referent_request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"asked_at"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asked_by_account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]} as unknown as DocumentNode<StructureReferentsQuery, StructureReferentsQueryVariables>;
export const TransferPortfolioDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TransferPortfolio"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"account_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"structure_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to_account_ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"keep_as_member"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotency_key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transfer_portfolio"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"account_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"account_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"structure_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"structure_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"to_account_ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to_account_ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"keep_as_member"},"value":{"kind":"Variable","name":{"kind":"Name","value":"keep_as_member"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotency_key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotency_key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<TransferPortfolioMutation, TransferPortfolioMutationVariables>;
export const ReorientationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reorientation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reorientation_request"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asked_at"},"value":{"kind":"EnumValue","value":"desc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReorientationRequest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"pathway"},"value":{"kind":"EnumValue","value":"asc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReorientationRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"reorientation_request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"asked_at"}},{"kind":"Field","name":{"kind":"Name","value":"decided_at"}},{"kind":"Field","name":{"kind":"Name","value":"decision_motive"}},{"kind":"Field","name":{"kind":"Name","value":"advised_program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asked_by_account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asked_structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReorientationQuery, ReorientationQueryVariables>;
export const AskReorientationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskReorientation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"program_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotency_key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ask_reorientation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"program_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"program_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotency_key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotency_key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request_id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<AskReorientationMutation, AskReorientationMutationVariables>;
export const WithdrawReorientationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawReorientation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"request_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotency_key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdraw_reorientation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"request_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"request_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotency_key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotency_key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request_id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<WithdrawReorientationMutation, WithdrawReorientationMutationVariables>;
export const KeepFollowUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepFollowUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"request_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"motive"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotency_key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keep_follow_up"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"request_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"request_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"motive"},"value":{"kind":"Variable","name":{"kind":"Name","value":"motive"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotency_key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotency_key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request_id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<KeepFollowUpMutation, KeepFollowUpMutationVariables>;
export const ConfirmReferentRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmReferentRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"request_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"motive"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotency_key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirm_referent_request"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"request_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"request_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"motive"},"value":{"kind":"Variable","name":{"kind":"Name","value":"motive"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotency_key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotency_key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"orientation_id"}}]}}]}}]} as unknown as DocumentNode<ConfirmReferentRequestMutation, ConfirmReferentRequestMutationVariables>;
export const RefuseReferentRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseReferentRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"request_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"motive"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotency_key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuse_referent_request"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"request_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"request_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"motive"},"value":{"kind":"Variable","name":{"kind":"Name","value":"motive"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotency_key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotency_key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request_id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<RefuseReferentRequestMutation, RefuseReferentRequestMutationVariables>;
export const OrientationWorklistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrientationWorklist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview_bool_exp"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order_by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview_order_by"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to_orient"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview_bool_exp"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"awaiting_referent"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview_bool_exp"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requests"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview_bool_exp"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reviews"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview_bool_exp"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"contracts"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview_bool_exp"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"rows"},"name":{"kind":"Name","value":"notebook_overview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order_by"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorklistRow"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"to_orient"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to_orient"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"awaiting_referent"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"awaiting_referent"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"requests"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requests"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"reviews"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reviews"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"contracts"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contracts"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorklistRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"date_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waiting_since"}},{"kind":"Field","name":{"kind":"Name","value":"orientation_id"}},{"kind":"Field","name":{"kind":"Name","value":"oriented_at"}},{"kind":"Field","name":{"kind":"Name","value":"review_due_on"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reorientation_requests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"EnumValue","value":"pending"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asked_at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referent_requests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"EnumValue","value":"pending"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"asked_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asked_at"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview_aggregate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<OrientationWorklistQuery, OrientationWorklistQueryVariables>;