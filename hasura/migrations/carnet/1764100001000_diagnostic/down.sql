drop function public.search_rome_titles(text);
drop table public.professional_project, public.rome_title, public.rome_occupation, public.work_profile, public.employment_contract,
  public.working_time, public.education_level, public.work_situation, public.diagnostic_answer, public.ref_situation, public.ref_topic,
  public.viewpoint, public.data_source, public.impact, public.diagnostic_value;
drop function public.limit_professional_projects(), public.keep_work_profile(), public.supersede_work_profile(),
  public.keep_diagnostic_answer(), public.replace_diagnostic_answer();
