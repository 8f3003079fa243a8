// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Finding,
  PlanReport,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';
import { Banner } from '../../../components/state/Banner';
import { FindingFix } from '../../../components/plan/FixLink';
import { PolicyPanel } from '../../../components/plan/PolicyPanel';
import { policyVerdict } from '../../../components/plan/policyVerdict';
import { readRefusal } from '../../../requests/readRefusal';
import { useGroupNames } from '../../../requests/useGroupNames';
import { eventStreamingTranslationRef } from '../../../translation';
import { AskException } from './AskException';
import { ChangeModel } from './useChange';

const MET_SHOWN = 2;

export interface ChangeAnswerProps {
  model: ChangeModel;
  target: TopicTarget;
  environment: string | undefined;
  onFix?: (fix: FindingFix) => void;
}

/** What the rules say to a change: at once, by whose approval, or not. */
export function ChangeAnswer(props: ChangeAnswerProps) {
  const { model, target, environment, onFix } = props;
  const { plan, refusal } = model;
  const { t } = useTranslationRef(eventStreamingTranslationRef);
  const answer = useAnswer(model);
  return (
    <>
      {refusal && (
        <div role="alert">
          <Banner tone="bad" title={t(`newTopic.refused.${refusal.reason}`)}>
            {refusal.message}
          </Banner>
        </div>
      )}
      <PolicyPanel
        verdict={answer.verdict}
        summary={answer.summary}
        findings={answer.findings}
        evaluating={plan.evaluating}
        error={answer.error}
        metShown={MET_SHOWN}
        onFix={onFix}
      />
      <AskException
        findings={answer.findings}
        target={target}
        environment={environment}
      />
    </>
  );
}

function useAnswer({ plan, report, violations }: ChangeModel): {
  verdict: ReturnType<typeof policyVerdict> | undefined;
  summary?: string;
  findings: Finding[];
  error?: Error;
} {
  const { t } = useTranslationRef(eventStreamingTranslationRef);
  const nameGroups = useGroupNames();
  if (plan.error) {
    const { message, findings, reason } = readRefusal(plan.error);
    return reason === 'failed' || reason === 'unavailable'
      ? { verdict: undefined, findings, error: new Error(message) }
      : { verdict: 'impossible', summary: message, findings };
  }
  if (!report) {
    const summary = plan.evaluating ? undefined : t('topicChange.waiting');
    return { verdict: undefined, summary, findings: [] };
  }
  const verdict = policyVerdict({ ...report, violations: [...violations] });
  return {
    verdict,
    summary: summaryOf(verdict, report),
    findings: [...violations, ...report.warnings, ...report.passed],
  };

  function summaryOf(
    found: ReturnType<typeof policyVerdict>,
    { gates }: PlanReport,
  ): string {
    if (found === 'approval') {
      return gates
        .map(gate =>
          t('topicChange.gate', {
            groups: nameGroups(gate) || t('requests.gates.nobody'),
            reason: reasonOf(gate),
          }),
        )
        .join(' ');
    }
    return found === 'instant'
      ? t('topicChange.instant')
      : t('newTopic.verdict.impossible', { count: violations.length });
  }

  /** Who expects another team to be asked reads why it is not. */
  function reasonOf({ reason, escalated }: PlanReport['gates'][number]) {
    return escalated
      ? t('topicChange.gateFell', { reason, why: escalated })
      : reason;
  }
}
