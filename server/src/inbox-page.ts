/** The HTML of the demonstration's inbox: readable without a script, refreshed by a small one when a mail arrives. */
import type { CaughtMail } from './mail-catcher.ts';

export function inboxPage(mails: readonly CaughtMail[], to: string | undefined): string {
  const whose = to === undefined ? '' : ` de ${escape(to)}`;
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Courriels${whose} – Carnet de bord (démonstration)</title>
<link rel="stylesheet" href="/courriels/page.css">
<script type="module" src="/courriels/page.js"></script>
</head>
<body data-latest="${mails[0]?.id ?? ''}">
<main>
<h1>Courriels${whose}</h1>
<p>Démonstration : aucun courriel ne quitte cette machine. Ceux que le Carnet envoie s’affichent ici, le dernier en haut.</p>
<p><a href="/">Retour au Carnet de bord</a></p>
${mails.length === 0 ? emptyState : mails.map(article).join('\n')}
</main>
</body>
</html>`;
}

/** The mail alone, for the frame of the page: its links open in the whole window. */
export function mailPage(mail: CaughtMail): string {
  const body = mail.html ?? `<pre style="white-space: pre-wrap; font: inherit">${escape(mail.text)}</pre>`;
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><base target="_top"><title>${escape(mail.subject)}</title></head><body>${body}</body></html>`;
}

const emptyState =
  '<p class="empty">Aucun courriel pour l’instant. Demandez un lien de connexion : il arrivera ici en une seconde.</p>';

function article(mail: CaughtMail): string {
  const subject = escape(mail.subject);
  return `<article aria-labelledby="s-${mail.id}">
<h2 id="s-${mail.id}">${subject}</h2>
<p>À ${escape(mail.to.join(', '))}, le <time datetime="${mail.receivedAt}">${dateInWords(mail.receivedAt)}</time></p>
${linksOf(mail).map(link).join('\n')}
<iframe title="Courriel : ${subject}" src="/courriels/${mail.id}" loading="lazy"></iframe>
</article>`;
}

function link(url: string): string {
  return `<p><a class="link" href="${escape(url)}">${escape(url)}</a></p>`;
}

function linksOf(mail: CaughtMail): readonly string[] {
  // A full stop or a bracket after an address belongs to the sentence.
  return [...new Set(mail.text.match(/https?:\/\/[^\s<>"[\]]*[^\s<>"[\].,;:!?)»]/g) ?? [])];
}

function dateInWords(iso: string): string {
  return new Date(iso).toLocaleString('fr-FR', { dateStyle: 'full', timeStyle: 'medium' });
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

export const inboxScript = `// Shows a new mail as soon as it arrives.
const seen = document.body.dataset.latest;
const query = new URLSearchParams(location.search);
async function watch() {
  for (;;) {
    const response = await fetch('/courriels/api?' + query);
    const [latest] = await response.json();
    if ((latest?.id ?? '') !== seen) return location.reload();
    await new Promise((resolve) => setTimeout(resolve, document.hidden ? 5000 : 1000));
  }
}
watch().catch(() => undefined); // the server has stopped: the page stays as it is
`;

export const inboxStyle = `:root { color-scheme: light dark; --line: light-dark(#c8ccd4, #4a4f5a); --link: light-dark(#1d4f91, #9cc3ff); }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; background: light-dark(#f6f7f9, #15171c); color: light-dark(#1b1d22, #eceef2); }
main { max-width: 48rem; overflow-wrap: anywhere; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.125rem; margin: 0; }
article { margin-top: 1.5rem; padding: 1rem; border: 1px solid var(--line); border-radius: .5rem; background: light-dark(#fff, #1d2027); }
article p { margin: .25rem 0; }
a { color: var(--link); }
iframe { width: 100%; height: 20rem; margin-top: .75rem; border: 1px solid var(--line); border-radius: .25rem; background: #fff; color-scheme: light; }
.empty { padding: 2rem 1rem; border: 1px dashed var(--line); border-radius: .5rem; }
`;
