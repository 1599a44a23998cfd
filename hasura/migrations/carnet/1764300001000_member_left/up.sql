-- A referent is told of who leaves the care team.
insert into public.notification_kind (value, comment) values ('member_left', 'Quelqu’un quitte un groupe de suivi');
