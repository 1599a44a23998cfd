/** Light, dark, or as the system is. The script of app.html applies it before the first paint; this follows it. */
export const themes = { system: 'Comme l’appareil', light: 'Clair', dark: 'Sombre' } as const;
export type Theme = keyof typeof themes;

const key = 'carnet.theme';
let chosen = $state<Theme>(read());

export const theme = {
  get chosen(): Theme {
    return chosen;
  },
  choose(next: Theme): void {
    chosen = next;
    if (next === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, next);
    const dark = matchMedia('(prefers-color-scheme: dark)').matches;
    document.documentElement.dataset['theme'] = next === 'system' ? (dark ? 'dark' : 'light') : next;
  },
};

function read(): Theme {
  const stored = localStorage.getItem(key);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}
