-- Who acted on a carnet may be seen when the account holds, or once held, a grant in the territory: asked for every author
-- of a history and every member of a care team. The index of live grants cannot answer for those that were revoked.
create index role_grant_by_account on public.role_grant (account_id, territory_id);
