delete from public.notification where kind = 'member_left';
delete from public.notification_preference where kind = 'member_left';
delete from public.notification_kind where value = 'member_left';
