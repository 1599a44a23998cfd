drop index public.action_by_notebook;
