/** Which pathway a diagnostic points to, and why: a suggestion that somebody reads before deciding, never a decision. */
import type { DiagnosticValue, Impact, WorkSituation } from './diagnostic-lists.ts';
import type { Pathway } from './reference-lists.ts';

/** One current answer of the diagnostic. */
export interface SuggestionAnswer {
  /** Code of its theme. */
  readonly theme: string;
  /** What the person meets, as the diagnostic words it. */
  readonly label: string;
  readonly value: DiagnosticValue;
  readonly impact: Impact | null;
}

export interface SuggestionFacts {
  readonly answers: readonly SuggestionAnswer[];
  readonly workSituation: WorkSituation | null;
  /** Current professional projects. */
  readonly projects: number;
}

export interface PathwaySuggestion {
  readonly pathway: Pathway;
  /** Sentences without a full stop, the weightiest first; one at least. */
  readonly reasons: readonly string[];
}

/** Themes about looking for work itself: a constraint there calls for help with employment, not for another help first. */
const workThemes: ReadonlySet<string> = new Set([
  'choisir-un-metier',
  'se-former',
  'preparer-sa-candidature',
  'trouver-un-emploi',
  'creer-une-entreprise',
  'souvrir-a-linternational',
]);

const awayFromWork: ReadonlySet<WorkSituation> = new Set(['sick_leave', 'unavailable', 'parental_leave', 'retired']);
const mostCited = 3;

/** Null when the diagnostic holds nothing to lean on. */
export function suggestPathway({ answers, workSituation, projects }: SuggestionFacts): PathwaySuggestion | null {
  if (answers.length === 0 && workSituation === null && projects === 0) return null;
  const obstacles = answers.filter(({ theme, value }) => hinders(value) && !workThemes.has(theme));
  const heavy = obstacles.filter(({ impact }) => impact === 'high');
  const heavyThemes = new Set(heavy.map(({ theme }) => theme));
  const away = workSituation !== null && awayFromWork.has(workSituation);
  if (heavyThemes.size >= 2 || (away && obstacles.length > 0)) {
    return {
      pathway: 'social',
      reasons: [
        ...(heavy.length > 0 ? [`freins forts à lever d’abord : ${cite(heavy)}`] : []),
        ...(away ? ['pas disponible pour un emploi aujourd’hui'] : []),
        ...(heavy.length === 0 ? [`difficultés à lever d’abord : ${cite(obstacles)}`] : []),
      ],
    };
  }
  if (obstacles.length > 0 || away) {
    return {
      pathway: 'socio_professional',
      reasons: [
        ...(obstacles.length > 0
          ? [`à lever en même temps que la recherche d’emploi : ${cite(heavy.length > 0 ? heavy : obstacles)}`]
          : []),
        ...(away ? ['pas disponible pour un emploi aujourd’hui'] : []),
        ...(projects > 0 ? ['un projet professionnel est déjà décrit'] : []),
      ],
    };
  }
  return {
    pathway: 'professional',
    reasons: [
      'aucun frein social relevé dans le diagnostic',
      ...(projects > 0 ? ['un projet professionnel est déjà décrit'] : []),
      ...(workSituation === 'job_seeker' ? ['la personne cherche un emploi'] : []),
    ],
  };
}

function hinders(value: DiagnosticValue): boolean {
  return value === 'need' || value === 'constraint';
}

function cite(answers: readonly SuggestionAnswer[]): string {
  const words = [...new Set(answers.map(({ label }) => `« ${label} »`))];
  const rest = words.length - mostCited;
  const shown = words.slice(0, mostCited).join(', ');
  return rest > 0 ? `${shown} et ${rest} ${rest === 1 ? 'autre' : 'autres'}` : shown;
}
