/** The keys of the NIR: one secret of the environment, from which come a key that encrypts and another that looks up. */
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

export interface SealedNir {
  readonly cipher: Buffer;
  readonly keyId: string;
}

export interface NirKeys {
  /** `territoryId` is bound to the cipher: moved to another territory, it no longer opens. */
  seal(nir: string, territoryId: string): SealedNir;
  /** Throws when the key is not among ours, or the cipher has been tampered with. */
  open(sealed: SealedNir, territoryId: string): string;
  /** Of the present key first, then of the former ones: a number is looked for under all of them. */
  lookupHashes(nir: string): readonly [Buffer, ...Buffer[]];
  readonly currentId: string;
}

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

interface Key {
  readonly id: string;
  readonly cipherKey: Buffer;
  readonly lookupKey: Buffer;
}

/** `current` and `previous` are secrets of 32 bytes. */
export function createNirKeys(current: Buffer, previous: readonly Buffer[] = []): NirKeys {
  const key = deriveKey(current);
  const former = previous.map(deriveKey);
  const hash = ({ lookupKey }: Key, nir: string): Buffer => createHmac('sha256', lookupKey).update(nir).digest();
  return {
    currentId: key.id,
    seal: (nir, territoryId) => {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv(algorithm, key.cipherKey, iv).setAAD(Buffer.from(territoryId));
      const sealed = Buffer.concat([iv, cipher.update(nir, 'latin1'), cipher.final(), cipher.getAuthTag()]);
      return { cipher: sealed, keyId: key.id };
    },
    open: ({ cipher, keyId }, territoryId) => {
      const used = [key, ...former].find(({ id }) => id === keyId);
      if (used === undefined) throw new Error('A NIR is sealed under a key that is not given.');
      const decipher = createDecipheriv(algorithm, used.cipherKey, cipher.subarray(0, ivBytes))
        .setAAD(Buffer.from(territoryId))
        .setAuthTag(cipher.subarray(-tagBytes));
      return decipher.update(cipher.subarray(ivBytes, -tagBytes), undefined, 'latin1') + decipher.final('latin1');
    },
    lookupHashes: (nir) => [hash(key, nir), ...former.map((one) => hash(one, nir))],
  };
}

function deriveKey(secret: Buffer): Key {
  const derive = (use: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', `carnet nir ${use}`, 32));
  return {
    id: createHash('sha256').update(derive('id')).digest('hex').slice(0, 16),
    cipherKey: derive('cipher'),
    lookupKey: derive('lookup'),
  };
}
