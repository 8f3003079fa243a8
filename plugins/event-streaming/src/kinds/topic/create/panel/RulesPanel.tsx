// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Approver, Finding } from '@sluice/plugin-event-streaming-common';
import { PolicyPanel } from '../../../../components/plan/PolicyPanel';
import {
  findingsOf,
  policyVerdict,
  PolicyVerdict,
} from '../../../../components/plan/policyVerdict';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { readRefusal } from '../../../../requests/readRefusal';
import { useOwnerTitles } from '../useOwnerTitles';
import { TopicFormModel } from '../useTopicForm';

/** A long list of what is fine hides what is not. */
const MET_SHOWN = 6;

/** What the rules say to what is in the form. */
export function RulesPanel({ model }: { model: TopicFormModel }) {
  const { plan, fix } = model;
  const answer = useAnswer(model);
  return (
    <PolicyPanel
      verdict={answer.verdict}
      summary={answer.summary}
      findings={answer.findings}
      evaluating={plan.evaluating}
      error={answer.error}
      metShown={MET_SHOWN}
      onFix={fix}
    />
  );
}

interface Answer {
  verdict: PolicyVerdict | undefined;
  summary?: string;
  findings: Finding[];
  error?: Error;
}

/** The form's own findings first, then the backend's. */
function useAnswer(model: TopicFormModel): Answer {
  const { problems, plan, refusal } = model;
  const { t } = useTexts(eventStreamingTranslationRef);
  const reportAnswer = useReportAnswer(model);
  if (problems.invalid.length > 0) {
    return {
      verdict: 'impossible',
      summary: t('newTopic.verdict.correct', {
        count: problems.invalid.length,
      }),
      findings: problems.invalid.map(({ field, kind }) => ({
        code: `unreadable-${field}`,
        outcome: 'violation',
        message: t(`newTopic.problem.${kind}`),
      })),
    };
  }
  if (refusal && refusal.findings.length > 0) {
    return impossible(refusal.findings);
  }
  if (plan.error) {
    const { findings, message } = readRefusal(plan.error);
    return findings.length > 0
      ? impossible(findings)
      : { verdict: undefined, findings: [], error: new Error(message) };
  }
  return reportAnswer;

  function impossible(findings: Finding[]): Answer {
    const count = findings.length;
    const summary = t('newTopic.verdict.impossible', { count });
    return { verdict: 'impossible', summary, findings };
  }
}

function useReportAnswer(model: TopicFormModel): Answer {
  const { form, plan, problems, policy } = model;
  const { t } = useTexts(eventStreamingTranslationRef);
  const titleOf = useOwnerTitles();
  const { report } = plan;
  if (!report) {
    const summary = plan.evaluating ? undefined : t('newTopic.verdict.waiting');
    return { verdict: undefined, summary, findings: [] };
  }
  const verdict = policyVerdict(report);
  return { verdict, summary: summaryOf(verdict), findings: findings() };

  function summaryOf(found: PolicyVerdict) {
    const [gate] = report?.gates ?? [];
    if (found === 'approval' && gate) {
      return t('newTopic.verdict.approval', {
        approvers: gate.anyOf.map(nameOf).join(', '),
        reason: gate.reason,
      });
    }
    if (found === 'impossible') {
      const count = report?.violations.length ?? 0;
      return t('newTopic.verdict.impossible', { count });
    }
    const here = policy.environments.find(
      ({ environment }) => environment.name === form.environment,
    );
    return t('newTopic.verdict.instant', {
      environment: here?.environment.title ?? form.environment,
    });
  }

  function nameOf(approver: Approver) {
    switch (approver) {
      case 'owner':
      case 'affected-owners':
      case 'data-owner':
      case 'platform':
      case 'security':
        return t(`newTopic.approver.${approver}`);
      default:
        return titleOf(approver);
    }
  }

  /** What stood in for the description must not count as one. */
  function findings(): Finding[] {
    const all = report ? findingsOf(report) : [];
    return problems.missing.includes('description')
      ? [
          {
            code: 'description-missing',
            outcome: 'warning',
            field: 'input.description',
            message: t('newTopic.problem.description'),
          },
          ...all.filter(
            ({ code, outcome }) => code !== 'owner' || outcome !== 'ok',
          ),
        ]
      : all;
  }
}
