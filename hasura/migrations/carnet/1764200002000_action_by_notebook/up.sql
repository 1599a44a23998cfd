-- The actions of a carnet whatever their status: a prepared statement that takes the statuses as a parameter cannot know
-- that the index of open actions would do, nor can the key that follows a carnet's deletion.
create index action_by_notebook on public.action (notebook_id, due_on);
