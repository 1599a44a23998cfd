/** The main pages, who looks at them, and what they may weigh. */

/** Kilobytes (1000 bytes) over the wire, compressed, at a first visit. */
export interface Budget {
  readonly script: number;
  readonly style: number;
}

export interface MeasuredPage {
  readonly name: string;
  /** `:carnet` stands for the first carnet that the person accompanies. */
  readonly path: string;
  /** Somebody of the demonstration; nobody signed in when absent. */
  readonly email?: string;
  readonly budget: Budget;
}

const publicPage: Budget = { script: 100, style: 40 };
const workPage: Budget = { script: 180, style: 40 };

export const pages: readonly MeasuredPage[] = [
  { name: 'home', path: '/', budget: publicPage },
  { name: 'sign-in', path: '/connexion', budget: publicPage },
  { name: 'professional’s home', path: '/accueil', email: 'pierre.chevalier@example.org', budget: workPage },
  { name: 'list of carnets', path: '/carnets', email: 'pierre.chevalier@example.org', budget: workPage },
  { name: 'carnet', path: '/carnets/:carnet', email: 'pierre.chevalier@example.org', budget: workPage },
  { name: 'orientation', path: '/orientation', email: 'giulia.diaby@example.org', budget: workPage },
  { name: 'own carnet', path: '/mon-carnet', email: 'sophie.tifour@example.org', budget: workPage },
];
