// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { policyVerdict } from '../../../components/plan/policyVerdict';
import { fieldOfPath } from './fieldPaths';
import { FieldName } from './topicForm';
import { TopicFormModel } from './useTopicForm';

/** Why nothing can be submitted, and the field that would change it. */
export type SubmitBlocker =
  | { code: 'denied' | 'checking' | 'unknown' | 'away'; field?: undefined }
  | { code: 'missing'; fields: FieldName[]; field: FieldName }
  | { code: 'invalid'; count: number; field: FieldName }
  | { code: 'violations'; count: number; field: FieldName | undefined };

/** What stands in the way, first what somebody can do something about. */
export function submitBlocker(
  model: Pick<TopicFormModel, 'problems' | 'plan' | 'clusters' | 'form'>,
  mayCreate: boolean,
): SubmitBlocker | undefined {
  const { problems, plan, clusters, form } = model;
  const { missing, invalid } = problems;
  if (!mayCreate) {
    return { code: 'denied' };
  }
  if (invalid.length > 0) {
    return {
      code: 'invalid',
      count: invalid.length,
      field: invalid[0].field,
    };
  }
  const violations = plan.report?.violations ?? [];
  if (violations.length > 0) {
    const [field] = violations.flatMap(found => fieldOfPath(found.field) ?? []);
    return { code: 'violations', count: violations.length, field };
  }
  if (missing.length > 0) {
    return { code: 'missing', fields: missing, field: missing[0] };
  }
  if (plan.evaluating) {
    return { code: 'checking' };
  }
  if (!plan.report || policyVerdict(plan.report) === 'impossible') {
    const cluster = clusters.find(({ name }) => name === form.cluster);
    const isAway = cluster?.health.state === 'down';
    return { code: isAway ? 'away' : 'unknown' };
  }
  return undefined;
}
