// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Finding, PlanReport } from '@sluice/plugin-event-streaming-common';
import { ReactNode } from 'react';
import { Banner } from '../components/state/Banner';
import { FindingFix } from '../components/plan/FixLink';
import { PolicyPanel } from '../components/plan/PolicyPanel';
import { policyVerdict } from '../components/plan/policyVerdict';
import { readRefusal } from '../requests/readRefusal';
import { useGroupNames } from '../requests/useGroupNames';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { ChangeModel } from './useChange';

const MET_SHOWN = 2;

export interface ChangeAnswerProps {
  model: ChangeModel;
  onFix?: (fix: FindingFix) => void;
  /** What has to be done before the rules can be asked; any change if left out. */
  waiting?: string;
  /** What else could be asked for, seeing what stands against it. */
  offers?: (findings: readonly Finding[]) => ReactNode;
}

/** What the rules say to a change: at once, by whose approval, or not. */
export function ChangeAnswer(props: ChangeAnswerProps) {
  const { model, onFix, waiting, offers } = props;
  const { plan, refusal } = model;
  const { t } = useTexts(eventStreamingTranslationRef);
  const answer = useAnswer(model, waiting);
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
      {offers?.(answer.findings)}
    </>
  );
}

function useAnswer(
  { plan, report, violations }: ChangeModel,
  waiting: string | undefined,
): {
  verdict: ReturnType<typeof policyVerdict> | undefined;
  summary?: string;
  findings: Finding[];
  error?: Error;
} {
  const { t } = useTexts(eventStreamingTranslationRef);
  const nameGroups = useGroupNames();
  if (plan.error) {
    const { message, findings, reason } = readRefusal(plan.error);
    return reason === 'failed' || reason === 'unavailable'
      ? { verdict: undefined, findings, error: new Error(message) }
      : { verdict: 'impossible', summary: message, findings };
  }
  if (!report) {
    const summary = plan.evaluating
      ? undefined
      : waiting ?? t('change.waiting');
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
          t('change.gate', {
            groups: nameGroups(gate) || t('requests.gates.nobody'),
            reason: reasonOf(gate),
          }),
        )
        .join(' ');
    }
    return found === 'instant'
      ? t('change.instant')
      : t('newTopic.verdict.impossible', { count: violations.length });
  }

  /** Who expects another team to be asked reads why it is not. */
  function reasonOf({ reason, escalated }: PlanReport['gates'][number]) {
    return escalated
      ? t('change.gateFell', { reason, why: escalated })
      : reason;
  }
}
