drop table public.ref_action, public.ref_goal, public.ref_theme, public.access_kind, public.event_type, public.action_status,
  public.goal_status, public.orientation_end_reason, public.member_role, public.contact_channel, public.rsa_state,
  public.audience, public.pathway, public.structure_kind, public.role;
