/** What is being typed, kept for this tab only so that a crash or a lost session loses nothing; wiped at sign-out. */
const prefix = 'carnet.draft.';

export const drafts = {
  read: (name: string): string => sessionStorage.getItem(prefix + name) ?? '',
  keep(name: string, text: string): void {
    if (text === '') sessionStorage.removeItem(prefix + name);
    else sessionStorage.setItem(prefix + name, text);
  },
  wipe(): void {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  },
};
