import { describe, expect, test } from 'vitest';
import { suggestPathway, type SuggestionAnswer } from './suggest-pathway.ts';

const answer = (theme: string, more: Partial<SuggestionAnswer> = {}): SuggestionAnswer => ({
  theme,
  label: `frein ${theme}`,
  value: 'constraint',
  impact: 'medium',
  ...more,
});
const facts = { answers: [], workSituation: null, projects: 0 } as const;

describe('the suggested pathway', () => {
  test('is none for an empty diagnostic', () => {
    expect(suggestPathway(facts)).toBeNull();
  });

  test('is social when heavy constraints stand in two themes of life', () => {
    const suggestion = suggestPathway({
      ...facts,
      answers: [answer('sante', { impact: 'high' }), answer('logement-hebergement', { impact: 'high' })],
    });
    expect(suggestion?.pathway).toBe('social');
    expect(suggestion?.reasons[0]).toContain('frein sante');
  });

  test('is social when somebody who cannot work now meets difficulties', () => {
    const suggestion = suggestPathway({ ...facts, answers: [answer('famille')], workSituation: 'sick_leave' });
    expect(suggestion).toEqual({
      pathway: 'social',
      reasons: ['pas disponible pour un emploi aujourd’hui', 'difficultés à lever d’abord : « frein famille »'],
    });
  });

  test('is socio-professional for two heavy constraints of one theme, or lighter ones of several', () => {
    const oneTheme = [
      answer('mobilite', { impact: 'high' }),
      answer('mobilite', { impact: 'high', label: 'sans permis' }),
    ];
    expect(suggestPathway({ ...facts, answers: oneTheme })?.pathway).toBe('socio_professional');
    const light = [answer('sante'), answer('numerique', { impact: null, value: 'need' }), answer('famille')];
    expect(suggestPathway({ ...facts, answers: light })?.pathway).toBe('socio_professional');
  });

  test('is professional when nothing but the search for work itself is hard', () => {
    expect(
      suggestPathway({
        answers: [answer('preparer-sa-candidature', { impact: 'high' })],
        workSituation: 'job_seeker',
        projects: 1,
      }),
    ).toEqual({
      pathway: 'professional',
      reasons: [
        'aucun frein social relevé dans le diagnostic',
        'un projet professionnel est déjà décrit',
        'la personne cherche un emploi',
      ],
    });
  });

  test('leans on nothing that is lifted, fine or a strength', () => {
    const answers = (['resolved', 'none', 'strength'] as const).map((value) =>
      answer('sante', { value, impact: 'high' }),
    );
    expect(suggestPathway({ ...facts, answers })?.pathway).toBe('professional');
  });

  test('cites three obstacles at most, each once', () => {
    const answers = ['a', 'b', 'c', 'd', 'd'].map((label) => answer('sante', { label }));
    expect(suggestPathway({ ...facts, answers })?.reasons[0]).toMatch(/«.a.», «.b.», «.c.» et 1 autre$/);
  });
});
