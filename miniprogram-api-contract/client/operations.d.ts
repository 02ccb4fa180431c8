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
