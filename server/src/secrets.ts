/** The keys of a demonstration: made at the first start, kept in a file that only this account reads. */
import { createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartupError } from './startup-error.ts';

export interface Secrets {
  /** PKCS8 PEM, ES256: signs the access tokens. */
  readonly jwtPrivateKey: string;
  /** SPKI PEM of the same key: the engine verifies with it. */
  readonly jwtPublicKey: string;
  /** The engine shows it to the acts. */
  readonly actionsSecret: string;
  /** Opens the engine as administrator. */
  readonly adminSecret: string;
}

/** Reads `<dataDir>/secrets.json`, after making it when it does not exist. */
export function loadSecrets(dataDir: string): Secrets {
  const file = path.join(dataDir, 'secrets.json');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    const half = `${file}.${String(process.pid)}`;
    writeFileSync(half, JSON.stringify(makeSecrets(), null, 2), { mode: 0o600 });
    renameSync(half, file); // a start killed in between leaves no half-written keys
  }
  const { jwtPrivateKey, actionsSecret, adminSecret } = parse(file);
  const jwtPublicKey = createPublicKey(jwtPrivateKey).export({ type: 'spki', format: 'pem' }).toString();
  return { jwtPrivateKey, jwtPublicKey, actionsSecret, adminSecret };
}

type StoredSecrets = Omit<Secrets, 'jwtPublicKey'>;

function makeSecrets(): StoredSecrets {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    jwtPrivateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    actionsSecret: randomBytes(32).toString('base64url'),
    adminSecret: randomBytes(32).toString('base64url'),
  };
}

function parse(file: string): StoredSecrets {
  try {
    const stored = JSON.parse(readFileSync(file, 'utf8')) as Partial<StoredSecrets>;
    const { jwtPrivateKey, actionsSecret, adminSecret } = stored;
    if (jwtPrivateKey && actionsSecret && adminSecret) return { jwtPrivateKey, actionsSecret, adminSecret };
  } catch (cause) {
    throw new StartupError(`Le fichier ${file} est illisible : supprimez-le, il sera refait.`, { cause });
  }
  throw new StartupError(`Il manque une clé dans ${file} : supprimez ce fichier, il sera refait.`);
}
