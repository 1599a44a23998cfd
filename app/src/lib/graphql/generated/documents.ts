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
  readonly started_on?: Date_Comparison_Exp | null | undefined;
  readonly status?: Action_Status_Enum_Comparison_Exp | null | undefined;
  readonly territory_id?: Uuid_Comparison_Exp | null | undefined;
  readonly updated_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly weekly_hours?: Numeric_Comparison_Exp | null | undefined;
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
  readonly notebook?: Notebook_Bool_Exp | null | undefined;
  readonly objected_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly phone?: String_Comparison_Exp | null | undefined;
  readonly place_of_birth?: String_Comparison_Exp | null | undefined;
  readonly postal_code?: String_Comparison_Exp | null | undefined;
  readonly preferred_channel?: Contact_Channel_Enum_Comparison_Exp | null | undefined;
  readonly rights_and_duties?: Boolean_Comparison_Exp | null | undefined;
  readonly rsa_closed_on?: Date_Comparison_Exp | null | undefined;
  readonly rsa_closure_reason?: String_Comparison_Exp | null | undefined;
  readonly rsa_state?: Rsa_State_Enum_Comparison_Exp | null | undefined;
  readonly rsa_suspension_reason?: String_Comparison_Exp | null | undefined;
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
  /** Objectif ajouté */
  | 'goal_added'
  /** Objectif modifié */
  | 'goal_changed'
  /** Arrivée dans le groupe de suivi */
  | 'member_joined'
  /** Départ du groupe de suivi */
  | 'member_left'
  /** Note ajoutée */
  | 'note_added'
  /** Carnet ouvert */
  | 'notebook_opened'
  /** Orientation décidée */
  | 'orientation_decided'
  /** Accompagnement terminé */
  | 'orientation_ended'
  /** Projet professionnel ajouté */
  | 'project_added'
  /** Projet professionnel modifié */
  | 'project_changed'
  /** Référent désigné */
  | 'referent_assigned'
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

/** Boolean expression to filter rows from the table "notebook". All fields are combined with a logical 'AND'. */
export type Notebook_Bool_Exp = {
  readonly _and?: ReadonlyArray<Notebook_Bool_Exp> | null | undefined;
  readonly _not?: Notebook_Bool_Exp | null | undefined;
  readonly _or?: ReadonlyArray<Notebook_Bool_Exp> | null | undefined;
  readonly access_logs?: Access_Log_Bool_Exp | null | undefined;
  readonly access_logs_aggregate?: Access_Log_Aggregate_Bool_Exp | null | undefined;
  readonly actions?: Action_Bool_Exp | null | undefined;
  readonly actions_aggregate?: Action_Aggregate_Bool_Exp | null | undefined;
  readonly archive_notice_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly archived_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly archived_reason?: String_Comparison_Exp | null | undefined;
  readonly beneficiary?: Beneficiary_Bool_Exp | null | undefined;
  readonly beneficiary_id?: Uuid_Comparison_Exp | null | undefined;
  readonly created_at?: Timestamptz_Comparison_Exp | null | undefined;
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
  readonly opened_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly orientations?: Orientation_Bool_Exp | null | undefined;
  readonly orientations_aggregate?: Orientation_Aggregate_Bool_Exp | null | undefined;
  readonly overview?: Notebook_Overview_Bool_Exp | null | undefined;
  readonly territory_id?: Uuid_Comparison_Exp | null | undefined;
  readonly updated_at?: Timestamptz_Comparison_Exp | null | undefined;
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
  readonly archived_at?: Timestamptz_Comparison_Exp | null | undefined;
  readonly beneficiary?: Beneficiary_Bool_Exp | null | undefined;
  readonly beneficiary_id?: Uuid_Comparison_Exp | null | undefined;
  readonly city?: String_Comparison_Exp | null | undefined;
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
export const OrientationWorklistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrientationWorklist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"rows"},"name":{"kind":"Name","value":"notebook_overview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"order_by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"waiting_since"},"value":{"kind":"EnumValue","value":"asc"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notebook_id"},"value":{"kind":"EnumValue","value":"asc"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorklistRow"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"to_orient"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"StringValue","value":"to_orient","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"awaiting_referent"},"name":{"kind":"Name","value":"notebook_overview_aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"_eq"},"value":{"kind":"StringValue","value":"awaiting_referent","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorklistRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"notebook_overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notebook_id"}},{"kind":"Field","name":{"kind":"Name","value":"firstname"}},{"kind":"Field","name":{"kind":"Name","value":"lastname"}},{"kind":"Field","name":{"kind":"Name","value":"date_of_birth"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waiting_since"}},{"kind":"Field","name":{"kind":"Name","value":"structure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OrientationWorklistQuery, OrientationWorklistQueryVariables>;