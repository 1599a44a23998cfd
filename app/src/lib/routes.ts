/** Every address of the application, typed: no component writes a URL by hand. */
import type { Audience, NotebookStatus, Pathway } from '@carnet/domain';

/** Orders of the list of carnets besides names: who waits longest, whose last contact is oldest, what is due first. */
export const notebookSorts = ['waiting', 'contact', 'due'] as const;
export type NotebookSort = (typeof notebookSorts)[number];

export interface NotebookListPlace {
  readonly status?: NotebookStatus | undefined;
  readonly late?: boolean | undefined;
  readonly pathway?: Pathway | undefined;
  readonly audience?: Audience | undefined;
  /** By name when none is chosen. */
  readonly sort?: NotebookSort | undefined;
  /** From 1. */
  readonly page?: number | undefined;
  /** A name: kept in the fragment, which browsers never send, so that it is in no log. */
  readonly search?: string | undefined;
}

/** The worklists of an orientation manager, in the order in which they are shown. */
export const orientationQueues = ['to_orient', 'awaiting_referent', 'requests', 'reviews', 'contracts'] as const;
export type OrientationQueue = (typeof orientationQueues)[number];

export interface OrientationPlace {
  /** Those to orient when none is named. */
  readonly queue?: OrientationQueue | undefined;
  readonly audience?: Audience | undefined;
  readonly notebook?: string | undefined;
  readonly page?: number | undefined;
}

export const routes = {
  home: () => '/',
  signIn: (returnTo?: string) => withQuery('/connexion', { retour: returnTo }),
  dashboard: () => '/accueil',
  notebooks: (place: NotebookListPlace = {}) =>
    withQuery('/carnets', {
      statut: place.status,
      retard: place.late ? '1' : undefined,
      parcours: place.pathway,
      public: place.audience,
      tri: place.sort,
      page: place.page && place.page > 1 ? String(place.page) : undefined,
    }) + (place.search ? `#${new URLSearchParams({ recherche: place.search }).toString()}` : ''),
  /** A name is kept in the fragment, as above. */
  directory: (search?: string) =>
    `/carnets/annuaire${search ? `#${new URLSearchParams({ recherche: search }).toString()}` : ''}`,
  notebook: (id: string, section?: string) => `/carnets/${id}${section ? `#${section}` : ''}`,
  orientation: (place: OrientationPlace = {}) =>
    withQuery('/orientation', {
      file: place.queue,
      public: place.audience,
      carnet: place.notebook,
      page: place.page && place.page > 1 ? String(place.page) : undefined,
    }),
  /** Who waits for a referent in a structure, and its professionals. */
  referents: (page?: number) => withQuery('/referents', { page: page && page > 1 ? String(page) : undefined }),
  notifications: (page?: number) => withQuery('/notifications', { page: page && page > 1 ? String(page) : undefined }),
  myNotebook: () => '/mon-carnet',
  myAccount: () => '/mon-compte',
};

function withQuery(path: string, values: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams(
    Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}
