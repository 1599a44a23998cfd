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

export type Action_Aggregate_Bool_Exp = {
  readonly count?: Action_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Action_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Action_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Action_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
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

export type Appointment_Aggregate_Bool_Exp = {
  readonly count?: Appointment_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Appointment_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Appointment_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Appointment_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
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

export type Contract_Version_Aggregate_Bool_Exp = {
  readonly count?: Contract_Version_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Contract_Version_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Contract_Version_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Contract_Version_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
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

export type Diagnostic_Answer_Aggregate_Bool_Exp = {
  readonly count?: Diagnostic_Answer_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Diagnostic_Answer_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Diagnostic_Answer_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Diagnostic_Answer_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
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

export type Event_Aggregate_Bool_Exp = {
  readonly count?: Event_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Event_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Event_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Event_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
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

export type Focus_Aggregate_Bool_Exp = {
  readonly count?: Focus_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Focus_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Focus_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Focus_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
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

export type Goal_Aggregate_Bool_Exp = {
  readonly count?: Goal_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Goal_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Goal_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Goal_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
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

export type Notebook_Member_Aggregate_Bool_Exp = {
  readonly count?: Notebook_Member_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Notebook_Member_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Notebook_Member_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Notebook_Member_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
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

export type Notebook_Overview_Aggregate_Bool_Exp = {
  readonly count?: Notebook_Overview_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Notebook_Overview_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Notebook_Overview_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Notebook_Overview_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
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

export type Orientation_Aggregate_Bool_Exp = {
  readonly count?: Orientation_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Orientation_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Orientation_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Orientation_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
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

export type Partner_Client_Scope_Aggregate_Bool_Exp = {
  readonly count?: Partner_Client_Scope_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Partner_Client_Scope_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Partner_Client_Scope_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Partner_Client_Scope_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
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

/** select columns of table "partner_client_scope" */
export type Partner_Client_Scope_Select_Column =
  /** column name */
  | 'client_id'
  /** column name */
  | 'scope'
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

export type Professional_Project_Aggregate_Bool_Exp = {
  readonly count?: Professional_Project_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Professional_Project_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Professional_Project_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Professional_Project_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
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

export type Program_Aggregate_Bool_Exp = {
  readonly count?: Program_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Program_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Program_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Program_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
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

export type Reorientation_Request_Aggregate_Bool_Exp = {
  readonly count?: Reorientation_Request_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Reorientation_Request_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Reorientation_Request_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Reorientation_Request_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
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

export type Rome_Title_Aggregate_Bool_Exp = {
  readonly count?: Rome_Title_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Rome_Title_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Rome_Title_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Rome_Title_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
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

export type Structure_Program_Aggregate_Bool_Exp = {
  readonly count?: Structure_Program_Aggregate_Bool_Exp_Count | null | undefined;
};

export type Structure_Program_Aggregate_Bool_Exp_Count = {
  readonly arguments?: ReadonlyArray<Structure_Program_Select_Column> | null | undefined;
  readonly distinct?: boolean | null | undefined;
  readonly filter?: Structure_Program_Bool_Exp | null | undefined;
  readonly predicate: Int_Comparison_Exp;
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

export type OrientationHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type OrientationHomeQuery = { readonly to_orient: { readonly aggregate: { readonly count: number } | null }, readonly awaiting_referent: { readonly aggregate: { readonly count: number } | null }, readonly in_progress: { readonly aggregate: { readonly count: number } | null }, readonly oldest: ReadonlyArray<{ readonly notebook_id: string | null, readonly firstname: string | null, readonly lastname: string | null, readonly city: string | null, readonly status: string | null, readonly waiting_since: string | null, readonly structure: { readonly id: string, readonly name: string } | null }> };

export type DueActionFragment = { readonly id: string, readonly label: string, readonly status: Action_Status_Enum, readonly due_on: string | null, readonly owner: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly notebook: { readonly id: string, readonly beneficiary: { readonly id: string, readonly firstname: string, readonly lastname: string } } };

export type ProfessionalHomeQueryVariables = Exact<{
  today: string;
  horizon: string;
}>;


export type ProfessionalHomeQuery = { readonly late: ReadonlyArray<{ readonly id: string, readonly label: string, readonly status: Action_Status_Enum, readonly due_on: string | null, readonly owner: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly notebook: { readonly id: string, readonly beneficiary: { readonly id: string, readonly firstname: string, readonly lastname: string } } }>, readonly upcoming: ReadonlyArray<{ readonly id: string, readonly label: string, readonly status: Action_Status_Enum, readonly due_on: string | null, readonly owner: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly notebook: { readonly id: string, readonly beneficiary: { readonly id: string, readonly firstname: string, readonly lastname: string } } }>, readonly notebooks: { readonly aggregate: { readonly count: number } | null }, readonly late_notebooks: { readonly aggregate: { readonly count: number } | null } };

export type StructureHomeQueryVariables = Exact<{
  structure_id: string;
}>;


export type StructureHomeQuery = { readonly waiting: ReadonlyArray<{ readonly notebook_id: string | null, readonly firstname: string | null, readonly lastname: string | null, readonly city: string | null, readonly status: string | null, readonly waiting_since: string | null, readonly structure: { readonly id: string, readonly name: string } | null }>, readonly awaiting_referent: { readonly aggregate: { readonly count: number } | null }, readonly in_progress: { readonly aggregate: { readonly count: number } | null } };

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
}>;


export type JoinNotebookMutation = { readonly join_notebook: { readonly notebook_id: string, readonly member_id: string } };

export type MyNotebookQueryVariables = Exact<{ [key: string]: never; }>;


export type MyNotebookQuery = { readonly notebook: ReadonlyArray<{ readonly id: string, readonly overview: { readonly notebook_id: string | null, readonly firstname: string | null, readonly lastname: string | null, readonly status: string | null, readonly pathway: string | null, readonly oriented_at: string | null, readonly structure: { readonly id: string, readonly name: string, readonly phone: string | null, readonly email: string | null, readonly address: string | null, readonly postal_code: string | null, readonly city: string | null } | null, readonly program: { readonly id: string, readonly name: string } | null } | null, readonly beneficiary: { readonly id: string, readonly email: string | null, readonly phone: string | null, readonly preferred_channel: Contact_Channel_Enum | null, readonly address: string | null, readonly postal_code: string | null, readonly city: string | null }, readonly members: ReadonlyArray<{ readonly id: string, readonly role: Member_Role_Enum, readonly joined_at: string, readonly account: { readonly id: string, readonly firstname: string, readonly lastname: string, readonly position: string | null, readonly email: string, readonly phone: string | null }, readonly structure: { readonly id: string, readonly name: string } | null }>, readonly focuses: ReadonlyArray<{ readonly id: string, readonly ref_theme: { readonly code: string, readonly label: string }, readonly goals: ReadonlyArray<{ readonly id: string, readonly label: string, readonly status: Goal_Status_Enum, readonly due_on: string | null, readonly actions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly status: Action_Status_Enum, readonly due_on: string | null, readonly owner: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }> }> }>, readonly access_logs: ReadonlyArray<{ readonly id: string, readonly kind: Access_Kind_Enum, readonly role: Role_Enum, readonly reason: string | null, readonly occurred_at: string, readonly account: { readonly id: string, readonly firstname: string, readonly lastname: string }, readonly structure: { readonly id: string, readonly name: string } | null }> }> };

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

export type AssignableReferentsQueryVariables = Exact<{
  structure_id: string;
}>;


export type AssignableReferentsQuery = { readonly role_grant: ReadonlyArray<{ readonly id: string, readonly account: { readonly id: string, readonly firstname: string, readonly lastname: string, readonly position: string | null, readonly memberships_aggregate: { readonly aggregate: { readonly count: number } | null } } }> };

export type AssignReferentMutationVariables = Exact<{
  notebook_id: string;
  orientation_id: string;
  current_referent_id?: string | null | undefined;
  referent_id: string;
}>;


export type AssignReferentMutation = { readonly assign_referent: { readonly notebook_id: string, readonly orientation_id: string, readonly referent_id: string | null } };

export type NotebookSummaryFragment = { readonly notebook_id: string | null, readonly firstname: string | null, readonly lastname: string | null, readonly date_of_birth: string | null, readonly city: string | null, readonly status: string | null, readonly opened_at: string | null, readonly last_contact_on: string | null, readonly archived_at: string | null, readonly orientation_id: string | null, readonly pathway: string | null, readonly oriented_at: string | null, readonly review_due_on: string | null, readonly referent_since: string | null, readonly waiting_since: string | null, readonly structure: { readonly id: string, readonly name: string } | null, readonly program: { readonly id: string, readonly name: string } | null, readonly referent: { readonly id: string, readonly firstname: string, readonly lastname: string, readonly email: string, readonly phone: string | null } | null };

export type ContactFragment = { readonly id: string, readonly birth_name: string | null, readonly place_of_birth: string | null, readonly email: string | null, readonly phone: string | null, readonly preferred_channel: Contact_Channel_Enum | null, readonly address: string | null, readonly postal_code: string | null, readonly city: string | null };

export type RightsFragment = { readonly external_id: string | null, readonly caf_number: string | null, readonly france_travail_id: string | null, readonly rsa_state: Rsa_State_Enum, readonly rights_and_duties: boolean, readonly audiences: ReadonlyArray<{ readonly id: string, readonly audience: Audience_Enum, readonly started_on: string, readonly ended_on: string | null }> };

export type CareTeamMemberFragment = { readonly id: string, readonly role: Member_Role_Enum, readonly joined_at: string, readonly join_reason: string | null, readonly account: { readonly id: string, readonly firstname: string, readonly lastname: string, readonly position: string | null, readonly email: string, readonly phone: string | null }, readonly structure: { readonly id: string, readonly name: string } | null };

export type PastOrientationFragment = { readonly id: string, readonly pathway: Pathway_Enum, readonly decided_at: string, readonly ended_at: string | null, readonly end_reason: Orientation_End_Reason_Enum | null, readonly motive: string | null, readonly review_due_on: string | null, readonly structure: { readonly id: string, readonly name: string }, readonly program: { readonly id: string, readonly name: string }, readonly decided_by_account: { readonly id: string, readonly firstname: string, readonly lastname: string } | null };

export type HistoryEventFragment = { readonly id: string, readonly type: Event_Type_Enum, readonly occurred_at: string, readonly payload: unknown, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly author_structure: { readonly id: string, readonly name: string } | null };

export type NotebookWithPlanQueryVariables = Exact<{
  id: string;
}>;


export type NotebookWithPlanQuery = { readonly notebook_by_pk: { readonly id: string, readonly overview: { readonly late_actions_count: number | null, readonly open_actions_count: number | null, readonly next_due_on: string | null, readonly notebook_id: string | null, readonly firstname: string | null, readonly lastname: string | null, readonly date_of_birth: string | null, readonly city: string | null, readonly status: string | null, readonly opened_at: string | null, readonly last_contact_on: string | null, readonly archived_at: string | null, readonly orientation_id: string | null, readonly pathway: string | null, readonly oriented_at: string | null, readonly review_due_on: string | null, readonly referent_since: string | null, readonly waiting_since: string | null, readonly structure: { readonly id: string, readonly name: string } | null, readonly program: { readonly id: string, readonly name: string } | null, readonly referent: { readonly id: string, readonly firstname: string, readonly lastname: string, readonly email: string, readonly phone: string | null } | null } | null, readonly beneficiary: { readonly id: string, readonly birth_name: string | null, readonly place_of_birth: string | null, readonly email: string | null, readonly phone: string | null, readonly preferred_channel: Contact_Channel_Enum | null, readonly address: string | null, readonly postal_code: string | null, readonly city: string | null, readonly external_id: string | null, readonly caf_number: string | null, readonly france_travail_id: string | null, readonly rsa_state: Rsa_State_Enum, readonly rights_and_duties: boolean, readonly audiences: ReadonlyArray<{ readonly id: string, readonly audience: Audience_Enum, readonly started_on: string, readonly ended_on: string | null }> }, readonly members: ReadonlyArray<{ readonly id: string, readonly role: Member_Role_Enum, readonly joined_at: string, readonly join_reason: string | null, readonly account: { readonly id: string, readonly firstname: string, readonly lastname: string, readonly position: string | null, readonly email: string, readonly phone: string | null }, readonly structure: { readonly id: string, readonly name: string } | null }>, readonly focuses: ReadonlyArray<{ readonly id: string, readonly theme: string, readonly opened_at: string, readonly ref_theme: { readonly code: string, readonly label: string, readonly position: number }, readonly goals: ReadonlyArray<{ readonly id: string, readonly label: string, readonly status: Goal_Status_Enum, readonly due_on: string | null, readonly actions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly status: Action_Status_Enum, readonly started_on: string, readonly due_on: string | null, readonly weekly_hours: number | null, readonly owner: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }> }> }>, readonly orientations: ReadonlyArray<{ readonly id: string, readonly pathway: Pathway_Enum, readonly decided_at: string, readonly ended_at: string | null, readonly end_reason: Orientation_End_Reason_Enum | null, readonly motive: string | null, readonly review_due_on: string | null, readonly structure: { readonly id: string, readonly name: string }, readonly program: { readonly id: string, readonly name: string }, readonly decided_by_account: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }>, readonly events: ReadonlyArray<{ readonly id: string, readonly type: Event_Type_Enum, readonly occurred_at: string, readonly payload: unknown, readonly author: { readonly id: string, readonly firstname: string, readonly lastname: string } | null, readonly author_structure: { readonly id: string, readonly name: string } | null }> } | null, readonly ref_theme: ReadonlyArray<{ readonly code: string, readonly label: string, readonly ended_on: string | null }> };

export type NotebookWithoutPlanQueryVariables = Exact<{
  id: string;
}>;


export type NotebookWithoutPlanQuery = { readonly notebook_by_pk: { readonly id: string, readonly overview: { readonly notebook_id: string | null, readonly firstname: string | null, readonly lastname: string | null, readonly date_of_birth: string | null, readonly city: string | null, readonly status: string | null, readonly opened_at: string | null, readonly last_contact_on: string | null, readonly archived_at: string | null, readonly orientation_id: string | null, readonly pathway: string | null, readonly oriented_at: string | null, readonly review_due_on: string | null, readonly referent_since: string | null, readonly waiting_since: string | null, readonly structure: { readonly id: string, readonly name: string } | null, readonly program: { readonly id: string, readonly name: string } | null, readonly referent: { readonly id: string, readonly firstname: string, readonly lastname: string, readonly email: string, readonly phone: string | null } | null } | null, readonly beneficiary: { readonly id: string, readonly birth_name: string | null, readonly place_of_birth: string | null, readonly email: string | null, readonly phone: string | null, readonly preferred_channel: Contact_Channel_Enum | null, readonly address: string | null, readonly postal_code: string | null, readonly city: string | null }, readonly members: ReadonlyArray<{ readonly id: string, readonly role: Member_Role_Enum, readonly joined_at: string, readonly join_reason: string | null, readonly account: { readonly id: string, readonly firstname: string, readonly lastname: string, readonly position: string | null, readonly email: string, readonly phone: string | null }, readonly structure: { readonly id: string, readonly name: string } | null }>, readonly orientations: ReadonlyArray<{ readonly id: string, readonly pathway: Pathway_Enum, readonly decided_at: string, readonly ended_at: string | null, readonly end_reason: Orientation_End_Reason_Enum | null, readonly motive: string | null, readonly review_due_on: string | null, readonly structure: { readonly id: string, readonly name: string }, readonly program: { readonly id: string, readonly name: string }, readonly decided_by_account: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }> } | null };

export type NotebookPulseSubscriptionVariables = Exact<{
  id: string;
}>;


export type NotebookPulseSubscription = { readonly event: ReadonlyArray<{ readonly id: string }> };

export type LogOpenedMutationVariables = Exact<{
  id: string;
}>;


export type LogOpenedMutation = { readonly insert_access_log: { readonly affected_rows: number } | null };

export type PlanActionFragment = { readonly id: string, readonly label: string, readonly status: Action_Status_Enum, readonly started_on: string, readonly due_on: string | null, readonly weekly_hours: number | null, readonly owner: { readonly id: string, readonly firstname: string, readonly lastname: string } | null };

export type PlanGoalFragment = { readonly id: string, readonly label: string, readonly status: Goal_Status_Enum, readonly due_on: string | null, readonly actions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly status: Action_Status_Enum, readonly started_on: string, readonly due_on: string | null, readonly weekly_hours: number | null, readonly owner: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }> };

export type PlanFocusFragment = { readonly id: string, readonly theme: string, readonly opened_at: string, readonly ref_theme: { readonly code: string, readonly label: string, readonly position: number }, readonly goals: ReadonlyArray<{ readonly id: string, readonly label: string, readonly status: Goal_Status_Enum, readonly due_on: string | null, readonly actions: ReadonlyArray<{ readonly id: string, readonly label: string, readonly status: Action_Status_Enum, readonly started_on: string, readonly due_on: string | null, readonly weekly_hours: number | null, readonly owner: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }> }> };

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
  set: Action_Set_Input;
}>;


export type EditActionMutation = { readonly update_action_by_pk: { readonly id: string, readonly label: string, readonly status: Action_Status_Enum, readonly started_on: string, readonly due_on: string | null, readonly weekly_hours: number | null, readonly owner: { readonly id: string, readonly firstname: string, readonly lastname: string } | null } | null };

export type SetActionStatusMutationVariables = Exact<{
  id: string;
  status: Action_Status_Enum;
}>;


export type SetActionStatusMutation = { readonly update_action_by_pk: { readonly id: string, readonly status: Action_Status_Enum } | null };

export type NotebookRowFragment = { readonly notebook_id: string | null, readonly firstname: string | null, readonly lastname: string | null, readonly date_of_birth: string | null, readonly city: string | null, readonly status: string | null, readonly waiting_since: string | null, readonly structure: { readonly id: string, readonly name: string } | null, readonly referent: { readonly id: string, readonly firstname: string, readonly lastname: string } | null };

export type NotebookRowPlanFragment = { readonly late_actions_count: number | null, readonly next_due_on: string | null };

export type NotebookListQueryVariables = Exact<{
  where: Notebook_Overview_Bool_Exp;
  limit: number;
  offset: number;
}>;


export type NotebookListQuery = { readonly rows: ReadonlyArray<{ readonly notebook_id: string | null, readonly firstname: string | null, readonly lastname: string | null, readonly date_of_birth: string | null, readonly city: string | null, readonly status: string | null, readonly waiting_since: string | null, readonly structure: { readonly id: string, readonly name: string } | null, readonly referent: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }>, readonly total: { readonly aggregate: { readonly count: number } | null } };

export type NotebookListWithPlanQueryVariables = Exact<{
  where: Notebook_Overview_Bool_Exp;
  limit: number;
  offset: number;
}>;


export type NotebookListWithPlanQuery = { readonly rows: ReadonlyArray<{ readonly notebook_id: string | null, readonly firstname: string | null, readonly lastname: string | null, readonly date_of_birth: string | null, readonly city: string | null, readonly status: string | null, readonly waiting_since: string | null, readonly late_actions_count: number | null, readonly next_due_on: string | null, readonly structure: { readonly id: string, readonly name: string } | null, readonly referent: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }>, readonly total: { readonly aggregate: { readonly count: number } | null } };

export type NotebookSearchQueryVariables = Exact<{
  search: string;
  where: Notebook_Overview_Bool_Exp;
  limit: number;
  offset: number;
}>;


export type NotebookSearchQuery = { readonly rows: ReadonlyArray<{ readonly notebook_id: string | null, readonly firstname: string | null, readonly lastname: string | null, readonly date_of_birth: string | null, readonly city: string | null, readonly status: string | null, readonly waiting_since: string | null, readonly structure: { readonly id: string, readonly name: string } | null, readonly referent: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }>, readonly total: { readonly aggregate: { readonly count: number } | null } };

export type NotebookSearchWithPlanQueryVariables = Exact<{
  search: string;
  where: Notebook_Overview_Bool_Exp;
  limit: number;
  offset: number;
}>;


export type NotebookSearchWithPlanQuery = { readonly rows: ReadonlyArray<{ readonly notebook_id: string | null, readonly firstname: string | null, readonly lastname: string | null, readonly date_of_birth: string | null, readonly city: string | null, readonly status: string | null, readonly waiting_since: string | null, readonly late_actions_count: number | null, readonly next_due_on: string | null, readonly structure: { readonly id: string, readonly name: string } | null, readonly referent: { readonly id: string, readonly firstname: string, readonly lastname: string } | null }>, readonly total: { readonly aggregate: { readonly count: number } | null } };

export type OrientationFileQueryVariables = Exact<{
  id: string;
}>;


export type OrientationFileQuery = { readonly notebook_by_pk: { readonly id: string, readonly overview: { readonly notebook_id: string | null, readonly firstname: string | null, readonly lastname: string | null, readonly date_of_birth: string | null, readonly city: string | null, readonly status: string | null, readonly opened_at: string | null, readonly waiting_since: string | null, readonly last_contact_on: string | null, readonly rsa_state: string | null, readonly orientation_id: string | null, readonly pathway: string | null, readonly review_due_on: string | null, readonly program: { readonly id: string, readonly name: string } | null, readonly structure: { readonly id: string, readonly name: string } | null, readonly referent: { readonly id: string, readonly firstname: string, readonly lastname: string } | null } | null, readonly beneficiary: { readonly id: string, readonly phone: string | null, readonly email: string | null, readonly address: string | null, readonly postal_code: string | null, readonly city: string | null, readonly preferred_channel: Contact_Channel_Enum | null, readonly rights_and_duties: boolean, readonly audiences: ReadonlyArray<{ readonly id: string, readonly audience: Audience_Enum, readonly started_on: string }> }, readonly focuses: ReadonlyArray<{ readonly id: string, readonly ref_theme: { readonly code: string, readonly label: string }, readonly goals: ReadonlyArray<{ readonly id: string, readonly label: string, readonly status: Goal_Status_Enum }> }>, readonly orientations: ReadonlyArray<{ readonly id: string, readonly pathway: Pathway_Enum, readonly decided_at: string, readonly ended_at: string | null, readonly end_reason: Orientation_End_Reason_Enum | null, readonly motive: string | null, readonly structure: { readonly id: string, readonly name: string }, readonly program: { readonly id: string, readonly name: string } }> } | null, readonly program: ReadonlyArray<{ readonly id: string, readonly name: string, readonly pathway: Pathway_Enum, readonly description: string | null }> };

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
}>;


export type DecideOrientationMutation = { readonly decide_orientation: { readonly notebook_id: string, readonly orientation_id: string, readonly referent_id: string | null } };

export type NameReferentMutationVariables = Exact<{
  notebook_id: string;
  orientation_id: string;
  current_referent_id?: string | null | undefined;
  referent_id: string;
}>;


export type NameReferentMutation = { readonly assign_referent: { readonly notebook_id: string, readonly orientation_id: string, readonly referent_id: string | null } };

export type WorklistRowFragment = { readonly notebook_id: string | null, readonly firstname: string | null, readonly lastname: string | null, readonly date_of_birth: string | null, readonly city: string | null, readonly status: string | null, readonly waiting_since: string | null, readonly structure: { readonly id: string, readonly name: string } | null };

export type OrientationWorklistQueryVariables = Exact<{
  statuses: ReadonlyArray<string> | string;
  filter: Notebook_Overview_Bool_Exp;
  limit: number;
  offset: number;
}>;


export type OrientationWorklistQuery = { readonly rows: ReadonlyArray<{ readonly notebook_id: string | null, readonly firstname: string | null, readonly lastname: string | null, readonly date_of_birth: string | null, readonly city: string | null, readonly status: string | null, readonly waiting_since: string | null, readonly structure: { readonly id: string, readonly name: string } | null }>, readonly to_orient: { readonly aggregate: { readonly count: number } | null }, readonly awaiting_referent: { readonly aggregate: { readonly count: number } | null } };

export const WaitingRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waiting_since"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<WaitingRowFragment, unknown>;
export const DueActionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DueAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"due_on"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notebook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]}}]} as unknown as DocumentNode<DueActionFragment, unknown>;
export const NotebookSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotebookSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"date_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"opened_at"}},{"kind":"Field","name":{"kind":"Name","value":"last_contact_on"}},{"kind":"Field","name":{"kind":"Name","value":"archived_at"}},{"kind":"Field","name":{"kind":"Name","value":"orientation_id"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"oriented_at"}},{"kind":"Field","name":{"kind":"Name","value":"review_due_on"}},{"kind":"Field","name":{"kind":"Name","value":"referent_since"}},{"kind":"Field","name":{"kind":"Name","value":"waiting_since"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]} as unknown as DocumentNode<NotebookSummaryFragment, unknown>;
export const ContactFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"beneficiary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"birth_name"}},{"kind":"Field","name":{"kind":"Name","value":"place_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"preferred_channel"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"postal_code"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}}]} as unknown as DocumentNode<ContactFragment, unknown>;
export const RightsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rights"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"beneficiary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"external_id"}},{"kind":"Field","name":{"kind":"Name","value":"caf_number"}},{"kind":"Field","name":{"kind":"Name","value":"france_travail_id"}},{"kind":"Field","name":{"kind":"Name","value":"rsa_state"}},{"kind":"Field","name":{"kind":"Name","value":"rights_and_duties"}},{"kind":"Field","name":{"kind":"Name","value":"audiences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"started_on"},"value":{"kind":"EnumValue","value":"asc"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"started_on"}},{"kind":"Field","name":{"kind":"Name","value":"ended_on"}}]}}]}}]} as unknown as DocumentNode<RightsFragment, unknown>;
export const CareTeamMemberFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CareTeamMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"joined_at"}},{"kind":"Field","name":{"kind":"Name","value":"join_reason"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CareTeamMemberFragment, unknown>;
export const PastOrientationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PastOrientation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"orientation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"decided_at"}},{"kind":"Field","name":{"kind":"Name","value":"ended_at"}},{"kind":"Field","name":{"kind":"Name","value":"end_reason"}},{"kind":"Field","name":{"kind":"Name","value":"motive"}},{"kind":"Field","name":{"kind":"Name","value":"review_due_on"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decided_by_account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]} as unknown as DocumentNode<PastOrientationFragment, unknown>;
export const HistoryEventFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryEvent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"occurred_at"}},{"kind":"Field","name":{"kind":"Name","value":"payload"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author_structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HistoryEventFragment, unknown>;
export const PlanActionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"started_on"}},{"kind":"Field","name":{"kind":"Name","value":"due_on"}},{"kind":"Field","name":{"kind":"Name","value":"weekly_hours"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]} as unknown as DocumentNode<PlanActionFragment, unknown>;
export const PlanGoalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanGoal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"due_on"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"due_on"},"value":{"kind":"EnumValue","value":"asc_nulls_last"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanAction"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"started_on"}},{"kind":"Field","name":{"kind":"Name","value":"due_on"}},{"kind":"Field","name":{"kind":"Name","value":"weekly_hours"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]} as unknown as DocumentNode<PlanGoalFragment, unknown>;
export const PlanFocusFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanFocus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"focus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"opened_at"}},{"kind":"Field","name":{"kind":"Name","value":"ref_theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanGoal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"started_on"}},{"kind":"Field","name":{"kind":"Name","value":"due_on"}},{"kind":"Field","name":{"kind":"Name","value":"weekly_hours"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanGoal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"due_on"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"due_on"},"value":{"kind":"EnumValue","value":"asc_nulls_last"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanAction"}}]}}]}}]} as unknown as DocumentNode<PlanFocusFragment, unknown>;
export const NotebookRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotebookRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"date_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waiting_since"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]} as unknown as DocumentNode<NotebookRowFragment, unknown>;
export const NotebookRowPlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotebookRowPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"late_actions_count"}},{"kind":"Field","name":{"kind":"Name","value":"next_due_on"}}]}}]} as unknown as DocumentNode<NotebookRowPlanFragment, unknown>;
export const WorklistRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorklistRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"date_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waiting_since"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<WorklistRowFragment, unknown>;
export const OrientationHomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrientationHome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"to_orient"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"StringValue","value":"to_orient","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"awaiting_referent"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"StringValue","value":"awaiting_referent","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"in_progress"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"StringValue","value":"in_progress","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"oldest"},"name":{"kind":"Name","value":"notebook_overview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_in"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"to_orient","block":false},{"kind":"StringValue","value":"awaiting_referent","block":false}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"waiting_since"},"value":{"kind":"EnumValue","value":"asc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"EnumValue","value":"asc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WaitingRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waiting_since"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OrientationHomeQuery, OrientationHomeQueryVariables>;
export const ProfessionalHomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProfessionalHome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"today"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"horizon"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"late"},"name":{"kind":"Name","value":"action"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"planned"},{"kind":"EnumValue","value":"in_progress"},{"kind":"EnumValue","value":"standby"}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"due_on"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_lt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"notebook"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"archived_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"due_on"},"value":{"kind":"EnumValue","value":"asc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"asc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DueAction"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"upcoming"},"name":{"kind":"Name","value":"action"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"planned"},{"kind":"EnumValue","value":"in_progress"},{"kind":"EnumValue","value":"standby"}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"due_on"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"_lte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"horizon"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"notebook"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"archived_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"due_on"},"value":{"kind":"EnumValue","value":"asc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"asc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DueAction"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"notebooks"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"archived_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"late_notebooks"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"archived_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"late_actions_count"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_gt"},"value":{"kind":"IntValue","value":"0"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DueAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"due_on"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notebook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]}}]} as unknown as DocumentNode<ProfessionalHomeQuery, ProfessionalHomeQueryVariables>;
export const StructureHomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StructureHome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"structure_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"waiting"},"name":{"kind":"Name","value":"notebook_overview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"StringValue","value":"awaiting_referent","block":false}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"structure_id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"structure_id"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"waiting_since"},"value":{"kind":"EnumValue","value":"asc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"EnumValue","value":"asc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WaitingRow"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"awaiting_referent"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"StringValue","value":"awaiting_referent","block":false}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"structure_id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"structure_id"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"in_progress"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"StringValue","value":"in_progress","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WaitingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waiting_since"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<StructureHomeQuery, StructureHomeQueryVariables>;
export const TerritoryHomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TerritoryHome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"to_orient"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"StringValue","value":"to_orient","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"awaiting_referent"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"StringValue","value":"awaiting_referent","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"in_progress"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"StringValue","value":"in_progress","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ended"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"StringValue","value":"ended","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"archived"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"StringValue","value":"archived","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<TerritoryHomeQuery, TerritoryHomeQueryVariables>;
export const PlatformHomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlatformHome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"territory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"department_code"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department_code"}},{"kind":"Field","name":{"kind":"Name","value":"structures_aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlatformHomeQuery, PlatformHomeQueryVariables>;
export const DirectoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Directory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search_directory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"birth_year"}},{"kind":"Field","name":{"kind":"Name","value":"structure_name"}},{"kind":"Field","name":{"kind":"Name","value":"referent_name"}},{"kind":"Field","name":{"kind":"Name","value":"referent_email"}},{"kind":"Field","name":{"kind":"Name","value":"referent_phone"}},{"kind":"Field","name":{"kind":"Name","value":"is_member"}}]}}]}}]} as unknown as DocumentNode<DirectoryQuery, DirectoryQueryVariables>;
export const JoinNotebookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"JoinNotebook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"join_notebook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"member_id"}}]}}]}}]} as unknown as DocumentNode<JoinNotebookMutation, JoinNotebookMutationVariables>;
export const MyNotebookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyNotebook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"overview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"oriented_at"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"postal_code"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"preferred_channel"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"postal_code"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ended_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"joined_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"joined_at"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"focuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"closed_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref_theme"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"asc"}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref_theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"due_on"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"due_on"},"value":{"kind":"EnumValue","value":"asc_nulls_last"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"due_on"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"access_logs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"occurred_at"},"value":{"kind":"EnumValue","value":"desc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"occurred_at"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyNotebookQuery, MyNotebookQueryVariables>;
export const SetMyActionStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetMyActionStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"action_status_enum"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update_action_by_pk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pk_columns"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"_set"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<SetMyActionStatusMutation, SetMyActionStatusMutationVariables>;
export const UpdateMyContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMyContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phone"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"preferred_channel"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"contact_channel_enum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"address"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"postal_code"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"city"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update_beneficiary_by_pk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pk_columns"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"_set"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"phone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phone"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"preferred_channel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"preferred_channel"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"address"},"value":{"kind":"Variable","name":{"kind":"Name","value":"address"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"postal_code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"postal_code"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"city"},"value":{"kind":"Variable","name":{"kind":"Name","value":"city"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"preferred_channel"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"postal_code"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}}]}}]} as unknown as DocumentNode<UpdateMyContactMutation, UpdateMyContactMutationVariables>;
export const AssignableReferentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssignableReferents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"structure_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role_grant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"structure_id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"structure_id"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"EnumValue","value":"professional"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"revoked_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"account"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lastname"},"value":{"kind":"EnumValue","value":"asc"}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"account"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"firstname"},"value":{"kind":"EnumValue","value":"asc"}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"memberships_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"EnumValue","value":"referent"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"ended_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"structure_id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"structure_id"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AssignableReferentsQuery, AssignableReferentsQueryVariables>;
export const AssignReferentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignReferent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orientation_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"current_referent_id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"referent_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assign_referent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"orientation_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orientation_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"current_referent_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"current_referent_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"referent_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"referent_id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"orientation_id"}},{"kind":"Field","name":{"kind":"Name","value":"referent_id"}}]}}]}}]} as unknown as DocumentNode<AssignReferentMutation, AssignReferentMutationVariables>;
export const NotebookWithPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotebookWithPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_by_pk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"overview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotebookSummary"}},{"kind":"Field","name":{"kind":"Name","value":"late_actions_count"}},{"kind":"Field","name":{"kind":"Name","value":"open_actions_count"}},{"kind":"Field","name":{"kind":"Name","value":"next_due_on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Contact"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rights"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ended_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"joined_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CareTeamMember"}}]}},{"kind":"Field","name":{"kind":"Name","value":"focuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"closed_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref_theme"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"asc"}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanFocus"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orientations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"decided_at"},"value":{"kind":"EnumValue","value":"desc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PastOrientation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"occurred_at"},"value":{"kind":"EnumValue","value":"desc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"asc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryEvent"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ref_theme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"ended_on"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"started_on"}},{"kind":"Field","name":{"kind":"Name","value":"due_on"}},{"kind":"Field","name":{"kind":"Name","value":"weekly_hours"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanGoal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"due_on"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"due_on"},"value":{"kind":"EnumValue","value":"asc_nulls_last"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanAction"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotebookSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"date_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"opened_at"}},{"kind":"Field","name":{"kind":"Name","value":"last_contact_on"}},{"kind":"Field","name":{"kind":"Name","value":"archived_at"}},{"kind":"Field","name":{"kind":"Name","value":"orientation_id"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"oriented_at"}},{"kind":"Field","name":{"kind":"Name","value":"review_due_on"}},{"kind":"Field","name":{"kind":"Name","value":"referent_since"}},{"kind":"Field","name":{"kind":"Name","value":"waiting_since"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"beneficiary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"birth_name"}},{"kind":"Field","name":{"kind":"Name","value":"place_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"preferred_channel"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"postal_code"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rights"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"beneficiary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"external_id"}},{"kind":"Field","name":{"kind":"Name","value":"caf_number"}},{"kind":"Field","name":{"kind":"Name","value":"france_travail_id"}},{"kind":"Field","name":{"kind":"Name","value":"rsa_state"}},{"kind":"Field","name":{"kind":"Name","value":"rights_and_duties"}},{"kind":"Field","name":{"kind":"Name","value":"audiences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"started_on"},"value":{"kind":"EnumValue","value":"asc"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"started_on"}},{"kind":"Field","name":{"kind":"Name","value":"ended_on"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CareTeamMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"joined_at"}},{"kind":"Field","name":{"kind":"Name","value":"join_reason"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanFocus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"focus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"opened_at"}},{"kind":"Field","name":{"kind":"Name","value":"ref_theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanGoal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PastOrientation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"orientation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"decided_at"}},{"kind":"Field","name":{"kind":"Name","value":"ended_at"}},{"kind":"Field","name":{"kind":"Name","value":"end_reason"}},{"kind":"Field","name":{"kind":"Name","value":"motive"}},{"kind":"Field","name":{"kind":"Name","value":"review_due_on"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decided_by_account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryEvent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"occurred_at"}},{"kind":"Field","name":{"kind":"Name","value":"payload"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author_structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<NotebookWithPlanQuery, NotebookWithPlanQueryVariables>;
export const NotebookWithoutPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotebookWithoutPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_by_pk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"overview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotebookSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Contact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ended_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"joined_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CareTeamMember"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orientations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"decided_at"},"value":{"kind":"EnumValue","value":"desc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PastOrientation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotebookSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"date_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"opened_at"}},{"kind":"Field","name":{"kind":"Name","value":"last_contact_on"}},{"kind":"Field","name":{"kind":"Name","value":"archived_at"}},{"kind":"Field","name":{"kind":"Name","value":"orientation_id"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"oriented_at"}},{"kind":"Field","name":{"kind":"Name","value":"review_due_on"}},{"kind":"Field","name":{"kind":"Name","value":"referent_since"}},{"kind":"Field","name":{"kind":"Name","value":"waiting_since"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"beneficiary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"birth_name"}},{"kind":"Field","name":{"kind":"Name","value":"place_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"preferred_channel"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"postal_code"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CareTeamMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"joined_at"}},{"kind":"Field","name":{"kind":"Name","value":"join_reason"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PastOrientation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"orientation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"decided_at"}},{"kind":"Field","name":{"kind":"Name","value":"ended_at"}},{"kind":"Field","name":{"kind":"Name","value":"end_reason"}},{"kind":"Field","name":{"kind":"Name","value":"motive"}},{"kind":"Field","name":{"kind":"Name","value":"review_due_on"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decided_by_account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]} as unknown as DocumentNode<NotebookWithoutPlanQuery, NotebookWithoutPlanQueryVariables>;
export const NotebookPulseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"NotebookPulse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"occurred_at"},"value":{"kind":"EnumValue","value":"desc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"EnumValue","value":"asc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NotebookPulseSubscription, NotebookPulseSubscriptionVariables>;
export const LogOpenedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LogOpened"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insert_access_log"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"objects"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"affected_rows"}}]}}]}}]} as unknown as DocumentNode<LogOpenedMutation, LogOpenedMutationVariables>;
export const PlanReferencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanReferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref_goal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"label"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ref_action"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"label"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<PlanReferencesQuery, PlanReferencesQueryVariables>;
export const AddFocusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddFocus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"theme"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insert_focus_one"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"object"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"theme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"theme"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddFocusMutation, AddFocusMutationVariables>;
export const CloseFocusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseFocus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"closed_at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"timestamptz"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update_focus_by_pk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pk_columns"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"_set"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"closed_at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"closed_at"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CloseFocusMutation, CloseFocusMutationVariables>;
export const AddGoalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddGoal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"focus_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"label"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"due_on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insert_goal_one"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"object"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"focus_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"focus_id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"label"},"value":{"kind":"Variable","name":{"kind":"Name","value":"label"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"due_on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"due_on"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddGoalMutation, AddGoalMutationVariables>;
export const SetGoalStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetGoalStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"goal_status_enum"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update_goal_by_pk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pk_columns"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"_set"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<SetGoalStatusMutation, SetGoalStatusMutationVariables>;
export const AddActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"goal_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"label"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"due_on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"insert_action_one"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"object"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"goal_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"goal_id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"label"},"value":{"kind":"Variable","name":{"kind":"Name","value":"label"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"due_on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"due_on"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddActionMutation, AddActionMutationVariables>;
export const EditActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"set"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"action_set_input"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update_action_by_pk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pk_columns"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"_set"},"value":{"kind":"Variable","name":{"kind":"Name","value":"set"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanAction"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"started_on"}},{"kind":"Field","name":{"kind":"Name","value":"due_on"}},{"kind":"Field","name":{"kind":"Name","value":"weekly_hours"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]} as unknown as DocumentNode<EditActionMutation, EditActionMutationVariables>;
export const SetActionStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetActionStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"action_status_enum"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update_action_by_pk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pk_columns"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"_set"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<SetActionStatusMutation, SetActionStatusMutationVariables>;
export const NotebookListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotebookList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview_bool_exp"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"rows"},"name":{"kind":"Name","value":"notebook_overview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lastname"},"value":{"kind":"EnumValue","value":"asc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"firstname"},"value":{"kind":"EnumValue","value":"asc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotebookRow"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"total"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotebookRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"date_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waiting_since"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]} as unknown as DocumentNode<NotebookListQuery, NotebookListQueryVariables>;
export const NotebookListWithPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotebookListWithPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview_bool_exp"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"rows"},"name":{"kind":"Name","value":"notebook_overview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lastname"},"value":{"kind":"EnumValue","value":"asc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"firstname"},"value":{"kind":"EnumValue","value":"asc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotebookRow"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotebookRowPlan"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"total"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotebookRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"date_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waiting_since"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotebookRowPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"late_actions_count"}},{"kind":"Field","name":{"kind":"Name","value":"next_due_on"}}]}}]} as unknown as DocumentNode<NotebookListWithPlanQuery, NotebookListWithPlanQueryVariables>;
export const NotebookSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotebookSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview_bool_exp"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"rows"},"name":{"kind":"Name","value":"search_notebooks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"args"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lastname"},"value":{"kind":"EnumValue","value":"asc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"firstname"},"value":{"kind":"EnumValue","value":"asc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotebookRow"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"total"},"name":{"kind":"Name","value":"search_notebooks_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"args"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotebookRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"date_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waiting_since"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}}]} as unknown as DocumentNode<NotebookSearchQuery, NotebookSearchQueryVariables>;
export const NotebookSearchWithPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotebookSearchWithPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview_bool_exp"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"rows"},"name":{"kind":"Name","value":"search_notebooks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"args"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lastname"},"value":{"kind":"EnumValue","value":"asc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"firstname"},"value":{"kind":"EnumValue","value":"asc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotebookRow"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotebookRowPlan"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"total"},"name":{"kind":"Name","value":"search_notebooks_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"args"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotebookRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"date_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waiting_since"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotebookRowPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"late_actions_count"}},{"kind":"Field","name":{"kind":"Name","value":"next_due_on"}}]}}]} as unknown as DocumentNode<NotebookSearchWithPlanQuery, NotebookSearchWithPlanQueryVariables>;
export const OrientationFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrientationFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_by_pk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"overview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"date_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"opened_at"}},{"kind":"Field","name":{"kind":"Name","value":"waiting_since"}},{"kind":"Field","name":{"kind":"Name","value":"last_contact_on"}},{"kind":"Field","name":{"kind":"Name","value":"rsa_state"}},{"kind":"Field","name":{"kind":"Name","value":"orientation_id"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"review_due_on"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"postal_code"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"preferred_channel"}},{"kind":"Field","name":{"kind":"Name","value":"rights_and_duties"}},{"kind":"Field","name":{"kind":"Name","value":"audiences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ended_on"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"started_on"},"value":{"kind":"EnumValue","value":"asc"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"started_on"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"focuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"closed_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ref_theme"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"asc"}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref_theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"created_at"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"orientations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ended_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"decided_at"},"value":{"kind":"EnumValue","value":"desc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"decided_at"}},{"kind":"Field","name":{"kind":"Name","value":"ended_at"}},{"kind":"Field","name":{"kind":"Name","value":"end_reason"}},{"kind":"Field","name":{"kind":"Name","value":"motive"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"pathway"},"value":{"kind":"EnumValue","value":"asc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"asc"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]} as unknown as DocumentNode<OrientationFileQuery, OrientationFileQueryVariables>;
export const OrientationStructuresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrientationStructures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"program_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"structure_program"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"program_id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"program_id"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"structure"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"asc"}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"structure_id"}},{"kind":"Field","name":{"kind":"Name","value":"program_id"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current_orientations_aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrientationStructuresQuery, OrientationStructuresQueryVariables>;
export const OrientationReferentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrientationReferents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"structure_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role_grant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"structure_id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"structure_id"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"EnumValue","value":"professional"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"revoked_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"account"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lastname"},"value":{"kind":"EnumValue","value":"asc"}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"account"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"firstname"},"value":{"kind":"EnumValue","value":"asc"}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"memberships_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"EnumValue","value":"referent"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"ended_at"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_is_null"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"structure_id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"structure_id"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrientationReferentsQuery, OrientationReferentsQueryVariables>;
export const DecideOrientationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideOrientation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"current_orientation_id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"program_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"structure_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"referent_id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"motive"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"review_due_on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"keep_former_referent"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide_orientation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"current_orientation_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"current_orientation_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"program_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"program_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"structure_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"structure_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"referent_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"referent_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"motive"},"value":{"kind":"Variable","name":{"kind":"Name","value":"motive"}}},{"kind":"Argument","name":{"kind":"Name","value":"review_due_on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"review_due_on"}}},{"kind":"Argument","name":{"kind":"Name","value":"keep_former_referent"},"value":{"kind":"Variable","name":{"kind":"Name","value":"keep_former_referent"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"orientation_id"}},{"kind":"Field","name":{"kind":"Name","value":"referent_id"}}]}}]}}]} as unknown as DocumentNode<DecideOrientationMutation, DecideOrientationMutationVariables>;
export const NameReferentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NameReferent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orientation_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"current_referent_id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"referent_id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assign_referent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notebook_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"orientation_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orientation_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"current_referent_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"current_referent_id"}}},{"kind":"Argument","name":{"kind":"Name","value":"referent_id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"referent_id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"orientation_id"}},{"kind":"Field","name":{"kind":"Name","value":"referent_id"}}]}}]}}]} as unknown as DocumentNode<NameReferentMutation, NameReferentMutationVariables>;
export const OrientationWorklistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrientationWorklist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview_bool_exp"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"rows"},"name":{"kind":"Name","value":"notebook_overview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_and"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}}}]}}]},{"kind":"Variable","name":{"kind":"Name","value":"filter"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"waiting_since"},"value":{"kind":"EnumValue","value":"asc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"EnumValue","value":"asc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorklistRow"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"to_orient"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_and"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"StringValue","value":"to_orient","block":false}}]}}]},{"kind":"Variable","name":{"kind":"Name","value":"filter"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"awaiting_referent"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_and"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"StringValue","value":"awaiting_referent","block":false}}]}}]},{"kind":"Variable","name":{"kind":"Name","value":"filter"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorklistRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"date_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waiting_since"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OrientationWorklistQuery, OrientationWorklistQueryVariables>;