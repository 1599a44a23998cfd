/** A contract as a tagged PDF: title, headings, paragraphs and lists that a screen reader follows; the same content gives the same bytes. */
import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import type { ContractContent, PlannedGoal } from './contract-content.ts';

const fontFile = (name: string): string =>
  fileURLToPath(
    import.meta.resolve(`@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-${name}.woff`),
  );
const regular = fontFile('400-normal');
const bold = fontFile('700-normal');

type Sizes = Readonly<Record<'H1' | 'H2' | 'H3' | 'P', number>>;
const sizes: Sizes = { H1: 20, H2: 14, H3: 12, P: 11 };

export async function writePdf(content: ContractContent): Promise<Buffer> {
  const title = `${content.title} — ${content.person}`;
  const doc = new PDFDocument({
    size: 'A4',
    margin: 56,
    pdfVersion: '1.7',
    // The library's types do not know this one yet.
    subset: 'PDF/UA' as never,
    tagged: true,
    lang: 'fr-FR',
    displayTitle: true,
    font: regular,
    info: { Title: title, CreationDate: new Date(0), ModDate: new Date(0) },
  });
  const chunks: Buffer[] = [];
  const written = new Promise<Buffer>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });

  const root = doc.struct('Document');
  doc.addStructure(root);
  const draw = (kind: keyof Sizes, text: string, indent = 0): void => {
    doc
      .font(kind === 'P' ? regular : bold)
      .fontSize(sizes[kind])
      .text(drawable(text), 56 + indent, undefined, { lineGap: 2 });
    doc.moveDown(0.4);
  };
  const add = (kind: keyof Sizes, text: string): void => void root.add(doc.struct(kind, {}, () => draw(kind, text)));
  const list = (lines: readonly string[]): void => {
    const items = lines.map((line) =>
      doc.struct('LI', {}, [doc.struct('LBody', {}, () => draw('P', `• ${line}`, 12))]),
    );
    root.add(doc.struct('L', {}, items));
  };

  add('H1', content.title);
  if (content.version > 1) add('P', `Avenant : version ${content.version}.`);
  add('H2', 'Les parties');
  add('P', `${content.person}, né(e) le ${french(content.date_of_birth)}`);
  add(
    'P',
    `${content.structure}, représenté par ${content.referent}, référent (${content.program}, ${content.territory})`,
  );
  add('H2', 'Durée');
  add('P', `Du ${french(content.starts_on)} au ${french(content.ends_on)}.`);
  add('P', `Activité : ${content.hours}.`);
  add('H2', 'Le plan');
  if (content.plan.length === 0) add('P', 'Aucun objectif n’est en cours à ce jour.');
  for (const goal of content.plan) {
    add('H3', goalLine(goal));
    if (goal.actions.length > 0) list(goal.actions.map((action) => actionLine(action, content.person)));
  }
  add('H2', 'Signatures');
  add(
    'P',
    'Chaque partie signe par un code à usage unique reçu à son adresse. La date, l’auteur et l’empreinte de ce document sont conservés avec lui.',
  );
  root.end();
  doc.end();
  return written;
}

function goalLine({ theme_label, goal, due_on }: PlannedGoal): string {
  return `${theme_label} : ${goal}${due_on === null ? '' : `, avant le ${french(due_on)}`}`;
}

function actionLine({ label, owner, due_on, weekly_hours }: PlannedGoal['actions'][number], person: string): string {
  const parts = [`${label} (${owner ?? person})`];
  if (weekly_hours !== null) parts.push(`${weekly_hours.toLocaleString('fr-FR')} heures par semaine`);
  if (due_on !== null) parts.push(`avant le ${french(due_on)}`);
  return parts.join(', ');
}

function french(date: string): string {
  const day = new Date(`${date}T12:00:00Z`);
  return day.toLocaleDateString('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }).replace(/^1 /, '1er ');
}

/** The font has no narrow space. */
function drawable(text: string): string {
  return text.replace(/\u202f/g, '\u00a0');
}
