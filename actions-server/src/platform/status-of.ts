/** The HTTP status of each refusal, for the sign-in endpoints and the acts alike. */
import type { ErrorCode } from '@carnet/domain';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

const statuses: Readonly<Record<ErrorCode, ContentfulStatusCode>> = {
  invalid_email: 400,
  invalid_input: 400,
  reason_required: 400,
  review_date_required: 400,
  link_expired: 401,
  link_used: 401,
  link_unknown: 401,
  no_session: 401,
  session_expired: 401,
  session_revoked: 401,
  no_active_grant: 403,
  grant_not_active: 403,
  wrong_origin: 403,
  not_allowed: 403,
  not_found: 404,
  changed_meanwhile: 409,
  already_so: 409,
  already_member: 409,
  notebook_archived: 409,
  nir_taken: 409,
  nir_invalid: 400,
  nir_not_enabled: 403,
  nir_differs: 422,
  not_duplicates: 422,
  referent_not_in_structure: 422,
  structure_does_not_offer_program: 422,
  not_referent: 403,
  not_member: 409,
  request_pending: 409,
  request_decided: 409,
  referent_cannot_leave: 409,
  not_ended: 409,
  end_date_not_possible: 422,
  assessment_required: 400,
  contract_not_draft: 409,
  contract_not_to_sign: 409,
  referent_missing: 409,
  code_expired: 422,
  code_wrong: 422,
  rate_limited: 429,
  unavailable: 503,
};

export function statusOf(code: ErrorCode): ContentfulStatusCode {
  return statuses[code];
}
