// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { FieldHints, Finding } from '@sluice/plugin-event-streaming-common';
import { RefObject, useCallback, useEffect, useReducer, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { FindingFix } from '../../../components/plan/FixLink';
import { actionOfFix, fieldOfPath } from './fieldPaths';
import { focusField } from './fields/FieldSlot';
import { FormProblems, formProblems } from './formProblems';
import { FormFacts, initialForm, stillValid } from './initialForm';
import { readRefusal, Refusal } from '../../../requests/readRefusal';
import { prefilled } from './prefill';
import { requestForm } from './requestForm';
import { SettledValues, settleValues } from './settleValues';
import { clearDraft, readDraft, writeDraft } from './topicDraft';
import {
  FieldName,
  TopicForm,
  TopicFormAction,
  topicFormReducer,
} from './topicForm';
import { toOperation } from './toOperation';
import { PlanState, usePlan } from '../../../changes/usePlan';

/** All that the sections and the panel of the form look at and do. */
export interface TopicFormModel extends FormFacts {
  form: TopicForm;
  /** Of the chosen environment. */
  hints: FieldHints;
  values: SettledValues;
  problems: FormProblems;
  plan: PlanState;
  /** Why the last submission was not taken, until something is changed. */
  refusal: Refusal | undefined;
  setRefusal: (refusal: Refusal | undefined) => void;
  dispatch: (action: TopicFormAction) => void;
  change: (changes: Partial<TopicForm>) => void;
  /** Takes up a proposed value, and moves the focus to the field that got it. */
  fix: (fix: FindingFix) => void;
  /** Moves the focus to a field. */
  focus: (field: FieldName) => void;
  /** The form had a draft in it when it was opened. */
  restored: boolean;
  startOver: () => void;
}

/** The form of a new topic with the rules' answer to it. */
export function useTopicForm(
  facts: FormFacts,
  root: RefObject<HTMLElement>,
): TopicFormModel {
  const { search } = useLocation();
  const [opened, setOpened] = useState(() => open(facts, search));
  const [form, apply] = useReducer(topicFormReducer, opened.form);
  const [refusal, setRefusal] = useState<Refusal>();

  const dispatch = useCallback((action: TopicFormAction) => {
    setRefusal(undefined);
    apply(action);
  }, []);
  const change = useCallback(
    (changes: Partial<TopicForm>) => dispatch({ type: 'change', changes }),
    [dispatch],
  );
  useEffect(() => {
    if (!opened.request) {
      writeDraft(form);
    }
  }, [form, opened]);
  const focus = useFieldFocus(root);

  const hints = hintsOf(facts, form.environment);
  const values = settleValues(form, hints);
  const problems = formProblems(form, values);
  const plan = usePlan(toQuestion(form, hints, problems));
  return {
    ...facts,
    request: opened.request,
    form,
    hints,
    values,
    problems,
    plan,
    refusal,
    setRefusal,
    dispatch,
    change,
    fix: proposed => {
      const action = actionOfFix(proposed, facts.policy);
      const field = fieldOfPath(proposed.field);
      if (action && field) {
        dispatch(action);
        focus(field);
      }
    },
    focus,
    restored: opened.restored,
    startOver: () => {
      clearDraft();
      setOpened({ form: opened.form, restored: false });
      change(initialForm(facts));
    },
  };
}

/** Waits for the change to be drawn: only then is the field as it will be. */
function useFieldFocus(root: RefObject<HTMLElement>) {
  const [wanted, setWanted] = useState<{ field: FieldName }>();
  useEffect(() => {
    if (wanted) {
      focusField(root.current, wanted.field);
    }
  }, [root, wanted]);
  return useCallback((field: FieldName) => setWanted({ field }), []);
}

interface Opened {
  form: TopicForm;
  restored: boolean;
  /** As it was then: a later revision is not what is edited. */
  request?: FormFacts['request'];
}

function open(facts: FormFacts, search: string): Opened {
  const { request } = facts;
  if (request) {
    return { form: requestForm(request, facts), restored: false, request };
  }
  const fresh = initialForm(facts);
  const filled = prefilled(fresh, search, facts);
  if (filled) {
    return { form: filled, restored: false };
  }
  const draft = readDraft(fresh);
  const form = draft ? stillValid(draft, facts) : fresh;
  return { form, restored: JSON.stringify(form) !== JSON.stringify(fresh) };
}

function hintsOf({ policy }: FormFacts, environment: string): FieldHints {
  const known = policy.environments.find(
    ({ environment: { name } }) => name === environment,
  );
  return (known ?? policy.environments[0]).hints;
}

/**
 * What to ask the rules about. No rule reads the description, so that the name
 * is checked before there is one; it takes the place until then.
 */
function toQuestion(
  form: TopicForm,
  hints: FieldHints,
  { missing, invalid }: FormProblems,
) {
  const isReady =
    invalid.length === 0 && missing.every(field => field === 'description');
  if (!isReady) {
    return undefined;
  }
  const body = toOperation(form, hints);
  return missing.length === 0
    ? body
    : { ...body, input: { ...body.input, description: body.target.topic } };
}

/** What speaks against a field: Kafka's bounds, the rules, or the last submission. */
export function findingsAgainst({
  plan,
  refusal,
}: Pick<TopicFormModel, 'plan' | 'refusal'>): Finding[] {
  const asked = plan.error
    ? readRefusal(plan.error).findings
    : plan.report?.violations ?? [];
  return [...asked, ...(refusal?.findings ?? [])];
}
