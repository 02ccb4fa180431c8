// Generated from openapi.yaml and errors.yaml by `npm run generate`. Do not edit.
import type { operations as Schema } from './schema';

/** How an operation is called. */
export interface OperationInfo {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  /** The names of its query parameters. */
  query: string[];
  /** The media type of its body, if it has one. */
  body: string | null;
  /** The media type of what it answers. */
  answer: string | null;
  /** Whether it needs a token. */
  token: boolean;
}

export type OperationId = keyof Schema;
export type Operations = { [Id in OperationId]: OperationInfo };
export declare const operations: Operations;

/** The codes that are known today; a reader accepts others. */
export type ErrorCode =
  | 'malformed_json'
  | 'idempotency_key_missing'
  | 'unauthenticated'
  | 'company_unknown'
  | 'forbidden'
  | 'conflict_of_interest'
  | 'link_expired'
  | 'signature_invalid'
  | 'wechat_user_blocked'
  | 'own_work'
  | 'not_found'
  | 'method_not_allowed'
  | 'wrong_step'
  | 'stale_version'
  | 'measure_closed'
  | 'over_pay_limit'
  | 'capa_closed'
  | 'incident_closed'
  | 'everybody_told'
  | 'too_early_to_verify'
  | 'task_closed'
  | 'clock_paused'
  | 'upload_offset'
  | 'plan_changed'
  | 'offer_closed'
  | 'visit_taken'
  | 'visit_time_changed'
  | 'no_quick_offer'
  | 'statement_missing'
  | 'statement_closed'
  | 'evidence_missing'
  | 'similar_case_open'
  | 'cannot_merge'
  | 'case_merging'
  | 'survey_answered'
  | 'reopening_over'
  | 'idempotency_key_reused'
  | 'too_many_files'
  | 'last_owner'
  | 'duplicate_phone'
  | 'department_in_use'
  | 'order_of_another'
  | 'body_too_large'
  | 'file_too_large'
  | 'unsupported_media_type'
  | 'unsupported_file_type'
  | 'invalid_request'
  | 'photos_required'
  | 'file_missing'
  | 'text_required'
  | 'text_too_long'
  | 'plan_over_limit'
  | 'letter_wording'
  | 'unknown_order'
  | 'unknown_cleaner'
  | 'unknown_number'
  | 'number_out_of_range'
  | 'stand_in_circle'
  | 'amount_differs'
  | 'unknown_staff'
  | 'unknown_department'
  | 'unreadable_file'
  | 'wechat_code_invalid'
  | 'file_damaged'
  | 'code_invalid'
  | 'phone_taken'
  | 'no_second_factor'
  | 'second_factor_in_use'
  | 'second_factor_required'
  | 'session_over'
  | 'too_many_requests'
  | 'internal'
  | 'store_unavailable'
  | 'wechat_unavailable'
  | 'timed_out';

/** The codes that each operation can answer today; a reader accepts others. */
export interface ErrorCodes {
  acknowledgeAsCleaner: 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'measure_closed' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  acknowledgeMeasures: 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'measure_closed' | 'not_found' | 'stale_version' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  addCaseAttachment: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'file_damaged' | 'file_missing' | 'file_too_large' | 'forbidden' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'internal' | 'invalid_request' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_files' | 'too_many_requests' | 'unauthenticated' | 'unsupported_file_type' | 'unsupported_media_type' | 'wrong_step';
  addEvidence: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  addFacts: 'body_too_large' | 'case_merging' | 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  addJobAttachment: 'body_too_large' | 'case_merging' | 'company_unknown' | 'file_damaged' | 'file_missing' | 'file_too_large' | 'forbidden' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'internal' | 'invalid_request' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_files' | 'too_many_requests' | 'unauthenticated' | 'unsupported_file_type' | 'unsupported_media_type' | 'wrong_step';
  addMyAttachment: 'body_too_large' | 'case_merging' | 'company_unknown' | 'file_damaged' | 'file_missing' | 'file_too_large' | 'forbidden' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'internal' | 'invalid_request' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_files' | 'too_many_requests' | 'unauthenticated' | 'unsupported_file_type' | 'unsupported_media_type' | 'wrong_step';
  answerJob: 'body_too_large' | 'case_merging' | 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'offer_closed' | 'store_unavailable' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'visit_taken';
  answerPlan: 'body_too_large' | 'case_merging' | 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'plan_changed' | 'store_unavailable' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  answerSurvey: 'body_too_large' | 'case_merging' | 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'store_unavailable' | 'survey_answered' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  answerSurveyByLink: 'body_too_large' | 'case_merging' | 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'store_unavailable' | 'survey_answered' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  answerVisitTime: 'body_too_large' | 'case_merging' | 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'visit_taken' | 'visit_time_changed' | 'wrong_step';
  approvePlan: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'own_work' | 'plan_changed' | 'stale_version' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  askToBeTold: 'body_too_large' | 'case_merging' | 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  assignTask: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'stale_version' | 'store_unavailable' | 'task_closed' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unknown_staff' | 'unsupported_media_type' | 'wrong_step';
  beginSecondFactor: 'company_unknown' | 'forbidden' | 'internal' | 'second_factor_in_use' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  bindPhone: 'body_too_large' | 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'phone_taken' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wechat_code_invalid' | 'wechat_unavailable' | 'wechat_user_blocked';
  checkIn: 'body_too_large' | 'case_merging' | 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'offer_closed' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  closeIncident: 'body_too_large' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type';
  completeAction: 'amount_differs' | 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  completeCapa: 'body_too_large' | 'capa_closed' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type';
  concludeInvestigation: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'evidence_missing' | 'forbidden' | 'internal' | 'invalid_request' | 'letter_wording' | 'malformed_json' | 'not_found' | 'stale_version' | 'statement_missing' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  confirmClosing: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'stale_version' | 'store_unavailable' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  confirmSecondFactor: 'body_too_large' | 'code_invalid' | 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'no_second_factor' | 'second_factor_in_use' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type';
  correctBasics: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unknown_cleaner' | 'unknown_order' | 'unsupported_media_type' | 'wrong_step';
  decideMeasures: 'body_too_large' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'measure_closed' | 'not_found' | 'over_pay_limit' | 'own_work' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type';
  decideMeasuresObjection: 'body_too_large' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'measure_closed' | 'not_found' | 'own_work' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type';
  declareConflict: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  dissolveDepartment: 'company_unknown' | 'department_in_use' | 'forbidden' | 'internal' | 'invalid_request' | 'not_found' | 'stale_version' | 'store_unavailable' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  draftLetter: 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'wrong_step';
  editCompany: 'body_too_large' | 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type';
  editPolicy: 'body_too_large' | 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'number_out_of_range' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unknown_number' | 'unsupported_media_type';
  editTaxonomy: 'body_too_large' | 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unknown_department' | 'unsupported_media_type';
  endCleanerSession: 'company_unknown' | 'forbidden' | 'internal' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  endCleanerSessions: 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  endCustomerSession: 'company_unknown' | 'forbidden' | 'internal' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  endCustomerSessions: 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  endMySession: 'company_unknown' | 'forbidden' | 'internal' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  endMySessions: 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  enterCalendarYear: 'body_too_large' | 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type';
  executeMeasures: 'body_too_large' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'measure_closed' | 'not_found' | 'own_work' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type';
  fileComplaint: 'body_too_large' | 'case_merging' | 'company_unknown' | 'forbidden' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'similar_case_open' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unknown_cleaner' | 'unknown_order' | 'unsupported_media_type' | 'wrong_step';
  getAccountability: 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  getCallbackSheet: 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'wrong_step';
  getCapa: 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  getClosingSummary: 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  getCompany: 'company_unknown' | 'forbidden' | 'internal' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  getCompanyCalendar: 'company_unknown' | 'forbidden' | 'internal' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  getComplaint: 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  getComplaintLog: 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  getDisposition: 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'wrong_step';
  getDuty: 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  getHealth: 'internal' | 'store_unavailable' | 'timed_out' | 'too_many_requests';
  getIncident: 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  getJob: 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  getJobUpload: 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  getKeywordWatch: 'company_unknown' | 'forbidden' | 'internal' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  getLedgerSums: 'company_unknown' | 'forbidden' | 'internal' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  getLink: 'company_unknown' | 'forbidden' | 'internal' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  getMyComplaint: 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  getMyDisposition: 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'wrong_step';
  getMyUpload: 'company_unknown' | 'forbidden' | 'internal' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  getOwnAccountability: 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  getPolicy: 'company_unknown' | 'forbidden' | 'internal' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  getPolicyVersion: 'company_unknown' | 'forbidden' | 'internal' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  getStaffUpload: 'company_unknown' | 'forbidden' | 'internal' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  getStatement: 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  getSurvey: 'company_unknown' | 'forbidden' | 'internal' | 'not_found' | 'store_unavailable' | 'survey_answered' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'wrong_step';
  getTaxonomy: 'company_unknown' | 'forbidden' | 'internal' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  getTaxonomyVersion: 'company_unknown' | 'forbidden' | 'internal' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  getWaitingEstimate: 'company_unknown' | 'forbidden' | 'internal' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  giveStatement: 'body_too_large' | 'case_merging' | 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'statement_closed' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type';
  importCleaners: 'body_too_large' | 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unreadable_file' | 'unsupported_media_type';
  importOrders: 'body_too_large' | 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unreadable_file' | 'unsupported_media_type';
  inspectMaterials: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'stale_version' | 'store_unavailable' | 'task_closed' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  keepPromise: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'stale_version' | 'store_unavailable' | 'task_closed' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  liftConflict: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  linkCases: 'body_too_large' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'incident_closed' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type';
  listAccountability: 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  listAccountabilityOfCase: 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  listCapa: 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  listCapaOfCase: 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  listCaseAttachments: 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  listCaseIncidents: 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  listCauses: 'company_unknown' | 'forbidden' | 'internal' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  listCleanerSessions: 'company_unknown' | 'forbidden' | 'internal' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  listCleaners: 'company_unknown' | 'forbidden' | 'internal' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  listCompanyChanges: 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  listCustomerSessions: 'company_unknown' | 'forbidden' | 'internal' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  listCustomers: 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  listDepartments: 'company_unknown' | 'forbidden' | 'internal' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  listIncidents: 'company_unknown' | 'forbidden' | 'internal' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  listJobAttachments: 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  listLedgerReviews: 'company_unknown' | 'forbidden' | 'internal' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  listMyAccountability: 'company_unknown' | 'forbidden' | 'internal' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  listMyAttachments: 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  listMyComplaints: 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  listMyJobs: 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  listMyOrders: 'company_unknown' | 'forbidden' | 'internal' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  listMySessions: 'company_unknown' | 'forbidden' | 'internal' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  listMyStatements: 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  listMyTasks: 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  listOrders: 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  listOutbox: 'internal' | 'invalid_request' | 'not_found' | 'too_many_requests';
  listPendingLedger: 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  listPlanOptions: 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  listQueue: 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  listSimilarCases: 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  listStaff: 'company_unknown' | 'forbidden' | 'internal' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  makeQuickOffer: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'no_quick_offer' | 'not_found' | 'stale_version' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  mergeCase: 'body_too_large' | 'cannot_merge' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  objectAsCleaner: 'body_too_large' | 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'measure_closed' | 'not_found' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type';
  objectToConclusion: 'body_too_large' | 'case_merging' | 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  objectToMeasures: 'body_too_large' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'measure_closed' | 'not_found' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type';
  offerRework: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'stale_version' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unknown_cleaner' | 'unsupported_media_type' | 'visit_taken' | 'wrong_step';
  openAccountability: 'body_too_large' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'over_pay_limit' | 'own_work' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type';
  openCapa: 'body_too_large' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type';
  openFile: 'internal' | 'invalid_request' | 'link_expired' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_requests';
  overruleTriage: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  passOnNotices: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'stale_version' | 'store_unavailable' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type';
  pauseClock: 'body_too_large' | 'case_merging' | 'clock_paused' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  pendCase: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  promiseTime: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  proposeMeasures: 'body_too_large' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'measure_closed' | 'not_found' | 'over_pay_limit' | 'own_work' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type';
  proposePlan: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'plan_over_limit' | 'stale_version' | 'store_unavailable' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  putCleaner: 'body_too_large' | 'company_unknown' | 'duplicate_phone' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type';
  putCustomer: 'body_too_large' | 'company_unknown' | 'duplicate_phone' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type';
  putDepartment: 'body_too_large' | 'company_unknown' | 'department_in_use' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unknown_staff' | 'unsupported_media_type';
  putOrder: 'body_too_large' | 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'order_of_another' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unknown_cleaner' | 'unsupported_media_type';
  putStaff: 'body_too_large' | 'company_unknown' | 'duplicate_phone' | 'forbidden' | 'internal' | 'invalid_request' | 'last_owner' | 'malformed_json' | 'stale_version' | 'stand_in_circle' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unknown_department' | 'unknown_staff' | 'unsupported_media_type';
  rateHandling: 'body_too_large' | 'case_merging' | 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'store_unavailable' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  recallOffer: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  recordCallback: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'own_work' | 'stale_version' | 'store_unavailable' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  recordComplaint: 'body_too_large' | 'case_merging' | 'company_unknown' | 'forbidden' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'similar_case_open' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unknown_cleaner' | 'unknown_order' | 'unsupported_media_type' | 'wrong_step';
  recordInterview: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  recordNote: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  recordPendingContact: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  recordPlanAnswer: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'plan_changed' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  rejectPlan: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'plan_changed' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  releaseAttachment: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type';
  removeCleaner: 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'not_found' | 'stale_version' | 'store_unavailable' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  removeCompanyDay: 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'stale_version' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  removeSecondFactor: 'body_too_large' | 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'no_second_factor' | 'second_factor_required' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type';
  removeStaff: 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'last_owner' | 'not_found' | 'stale_version' | 'store_unavailable' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  renewSession: 'body_too_large' | 'internal' | 'invalid_request' | 'malformed_json' | 'session_over' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unsupported_media_type';
  reopenCase: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'reopening_over' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  reopenMyCase: 'body_too_large' | 'case_merging' | 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'reopening_over' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  reportSubscription: 'body_too_large' | 'company_unknown' | 'forbidden' | 'idempotency_key_missing' | 'internal' | 'invalid_request' | 'malformed_json' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type';
  reportUnreached: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'stale_version' | 'store_unavailable' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  reportWork: 'body_too_large' | 'case_merging' | 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'offer_closed' | 'photos_required' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  requestSignInCode: 'body_too_large' | 'internal' | 'invalid_request' | 'malformed_json' | 'store_unavailable' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unsupported_media_type';
  requestStatement: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'stale_version' | 'store_unavailable' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unknown_cleaner' | 'unsupported_media_type' | 'wrong_step';
  resumeClock: 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'not_found' | 'stale_version' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'wrong_step';
  revealPhone: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type';
  reviewConclusion: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'own_work' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  reviewLedger: 'body_too_large' | 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type';
  reviewSurvey: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  sendJobPiece: 'body_too_large' | 'company_unknown' | 'file_missing' | 'file_too_large' | 'forbidden' | 'internal' | 'invalid_request' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_files' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'upload_offset';
  sendMyPiece: 'body_too_large' | 'company_unknown' | 'file_missing' | 'file_too_large' | 'forbidden' | 'internal' | 'invalid_request' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_files' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'upload_offset';
  sendStaffPiece: 'body_too_large' | 'company_unknown' | 'file_missing' | 'file_too_large' | 'forbidden' | 'internal' | 'invalid_request' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_files' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'upload_offset';
  setCompanyDay: 'body_too_large' | 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type';
  setVisitTime: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'visit_taken' | 'wrong_step';
  signInByCode: 'body_too_large' | 'code_invalid' | 'internal' | 'invalid_request' | 'malformed_json' | 'second_factor_required' | 'store_unavailable' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unsupported_media_type';
  signInByWeChat: 'body_too_large' | 'internal' | 'invalid_request' | 'malformed_json' | 'store_unavailable' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unsupported_media_type' | 'wechat_code_invalid' | 'wechat_unavailable' | 'wechat_user_blocked';
  signInForDevelopment: 'body_too_large' | 'company_unknown' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unsupported_media_type';
  signOff: 'body_too_large' | 'case_merging' | 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  signOut: 'body_too_large' | 'internal' | 'invalid_request' | 'malformed_json' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unsupported_media_type';
  signOutStaff: 'company_unknown' | 'forbidden' | 'internal' | 'not_found' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unauthenticated';
  splitCase: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  startTask: 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'not_found' | 'stale_version' | 'store_unavailable' | 'task_closed' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'wrong_step';
  takeComplaint: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'stale_version' | 'store_unavailable' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  takeInboundFile: 'body_too_large' | 'internal' | 'invalid_request' | 'link_expired' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unsupported_media_type';
  takeInboundMessage: 'body_too_large' | 'case_merging' | 'idempotency_key_reused' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'signature_invalid' | 'similar_case_open' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unknown_cleaner' | 'unknown_order' | 'unsupported_media_type' | 'wrong_step';
  takeSmsReports: 'body_too_large' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'signature_invalid' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unsupported_media_type';
  takeUpCase: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'stale_version' | 'store_unavailable' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  takeWeChatPush: 'body_too_large' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'signature_invalid' | 'store_unavailable' | 'timed_out' | 'too_many_requests' | 'unsupported_media_type';
  tellAffected: 'body_too_large' | 'company_unknown' | 'conflict_of_interest' | 'everybody_told' | 'forbidden' | 'incident_closed' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type';
  unlinkCase: 'body_too_large' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'incident_closed' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type';
  verifyCapa: 'body_too_large' | 'capa_closed' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'own_work' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_early_to_verify' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type';
  verifyWeChatPush: 'internal' | 'not_found' | 'signature_invalid' | 'store_unavailable' | 'timed_out' | 'too_many_requests';
  withdrawComplaint: 'body_too_large' | 'case_merging' | 'company_unknown' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'store_unavailable' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
  writeLessons: 'body_too_large' | 'case_merging' | 'company_unknown' | 'conflict_of_interest' | 'forbidden' | 'internal' | 'invalid_request' | 'malformed_json' | 'not_found' | 'stale_version' | 'store_unavailable' | 'text_required' | 'text_too_long' | 'timed_out' | 'too_many_requests' | 'unauthenticated' | 'unsupported_media_type' | 'wrong_step';
}
