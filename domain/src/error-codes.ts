/** Every refusal that a person can meet: a stable code, and a French sentence that says what happened, what is safe, what to do. */
import { closedList, type CodeOf } from './closed-list.ts';

export const errorCode = closedList({
  // Sign-in
  invalid_email: 'Cette adresse e-mail n’est pas complète. Vérifiez-la, par exemple « prenom.nom@exemple.fr ».',
  link_expired: 'Ce lien de connexion a plus de quinze minutes. Demandez-en un nouveau, il arrive aussitôt.',
  link_used: 'Ce lien de connexion a déjà servi. Demandez-en un nouveau pour vous connecter.',
  link_unknown: 'Ce lien de connexion n’est pas valable. Copiez-le en entier, ou demandez-en un nouveau.',
  no_active_grant:
    'Votre compte n’a plus d’habilitation. Vos données restent en place ; adressez-vous à votre responsable ou à votre territoire.',
  no_session: 'Vous n’êtes pas connecté. Connectez-vous pour continuer.',
  session_expired: 'Votre session est terminée. Ce qui est enregistré le reste ; reconnectez-vous pour continuer.',
  session_revoked: 'Votre session a été fermée. Ce qui est enregistré le reste ; reconnectez-vous pour continuer.',
  grant_not_active:
    'Cette habilitation n’est plus active. Rien n’a été modifié ; choisissez-en une autre ou reconnectez-vous.',
  wrong_origin:
    'Cette demande ne vient pas du carnet de bord : elle a été refusée. Rechargez la page, puis recommencez.',
  // Acts
  not_found: 'Ce carnet n’existe pas, ou vous n’y avez pas accès. Revenez à la liste pour le chercher.',
  not_allowed:
    'Votre habilitation ne permet pas cette action. Rien n’a été modifié ; un chargé d’orientation peut vous aider.',
  changed_meanwhile:
    'Quelqu’un a modifié ce carnet pendant votre saisie. Rien n’a été enregistré ; rechargez la page, relisez, puis recommencez si besoin.',
  already_so: 'C’est déjà fait : l’orientation et le référent sont ceux que vous demandez. Rien n’a été modifié.',
  referent_not_in_structure:
    'Ce professionnel n’est pas habilité dans la structure choisie. Rien n’a été enregistré ; choisissez un professionnel de cette structure.',
  structure_does_not_offer_program:
    'Cette structure ne propose pas ce dispositif. Rien n’a été enregistré ; choisissez une autre structure ou un autre dispositif.',
  notebook_archived: 'Ce carnet est archivé : il se lit, mais ne se modifie plus. Rien n’a été enregistré.',
  reason_required: 'Indiquez le motif : la personne et son référent le liront. Rien n’a encore été enregistré.',
  already_member: 'Vous faites déjà partie du groupe de suivi. Ouvrez le carnet.',
  review_date_required:
    'Un parcours social demande une date de réexamen, à venir et dans les douze mois. Rien n’a été enregistré ; choisissez une date.',
  not_duplicates:
    'Ces deux dossiers n’ont ni le même nom ni la même date de naissance. Rien n’a été modifié ; vérifiez les personnes choisies.',
  nir_differs:
    'Ces deux dossiers portent deux NIR différents : ce sont deux personnes. Rien n’a été modifié ; corrigez le NIR qui est faux, ou confirmez des homonymes.',
  nir_not_enabled:
    'Le NIR n’est pas utilisé ici : seuls le département et France Travail peuvent s’en servir, si le territoire l’a décidé. Rien n’a été enregistré.',
  nir_invalid:
    'Ce NIR n’est pas valable : vérifiez les treize caractères et la clé (un numéro provisoire n’est pas accepté). Rien n’a été enregistré.',
  nir_taken:
    'Ce NIR est déjà celui d’un autre carnet du territoire. Rien n’a été enregistré ; vérifiez le numéro, ou signalez un doublon.',
  not_referent:
    'Seul le référent de ce carnet peut le faire. Rien n’a été enregistré ; rechargez la page pour voir qui il est.',
  request_pending:
    'Une demande attend déjà une décision pour ce carnet. Rien n’a été enregistré ; retirez-la pour en faire une autre.',
  request_decided: 'Cette demande a déjà reçu sa réponse. Rien n’a été modifié ; rechargez la page pour la lire.',
  not_ended:
    'L’accompagnement de ce carnet n’est pas terminé, ou a déjà repris. Rien n’a été modifié ; rechargez la page.',
  end_date_not_possible:
    'La date de fin doit être comprise entre le début de l’accompagnement et aujourd’hui. Rien n’a été enregistré ; corrigez la date.',
  assessment_required:
    'Écrivez le bilan de l’accompagnement, même bref : il reste dans le carnet. Rien n’a encore été enregistré.',
  not_member: 'Vous ne faites pas partie du groupe de suivi de ce carnet. Rien n’a été modifié.',
  referent_cannot_leave:
    'Vous êtes le référent : demandez d’abord une réorientation, ou qu’un autre référent soit désigné. Rien n’a été modifié.',
  contract_not_draft:
    'Ce contrat n’est plus en préparation. Rien n’a été modifié ; rechargez la page pour voir où il en est.',
  contract_not_to_sign:
    'Ce contrat n’est pas à signer. Rien n’a été modifié ; rechargez la page pour voir où il en est.',
  referent_missing:
    'Ce carnet n’a pas de référent, qui est l’une des deux parties. Rien n’a été enregistré ; faites d’abord désigner un référent.',
  code_wrong:
    'Ce code n’est pas celui du dernier courriel. Rien n’a été signé ; vérifiez les six chiffres, ou demandez-en un nouveau.',
  code_expired:
    'Ce code n’est plus valable : il dure dix minutes et ne sert qu’une fois. Rien n’a été signé ; demandez-en un nouveau.',
  // Any request
  rate_limited: 'Trop de demandes en peu de temps. Rien n’est perdu ; attendez un peu, puis recommencez.',
  invalid_input:
    'Un champ manque ou n’est pas dans la forme attendue. Rien n’a été enregistré ; vérifiez votre saisie.',
  unavailable: 'Le service ne répond pas pour le moment. Rien n’a été enregistré ; recommencez dans quelques minutes.',
});
export type ErrorCode = CodeOf<typeof errorCode>;

/** The sentence to show for `code`; an unknown one (a newer server) reads as `unavailable`. */
export function messageOf(code: string): string {
  return errorCode.labels[errorCode.has(code) ? code : 'unavailable'];
}
