drop table public.structure_program, public.program, public.structure, public.territory;
