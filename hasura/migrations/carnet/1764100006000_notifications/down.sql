drop table public.notification_preference, public.delivery, public.notification, public.notification_kind;
