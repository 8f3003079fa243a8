// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { toError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  Finding,
  JsonObject,
  PlanReport,
} from '@sluice/plugin-event-streaming-common';
import { useMemo, useState } from 'react';
import { eventStreamingApiRef } from '../api';
import { isConfirmed } from '../components/controls/isConfirmed';
import { isIrreversible } from '../requests/isIrreversible';
import { readRefusal, Refusal } from '../requests/readRefusal';
import { PlanState, usePlan } from './usePlan';
import { AskedChange } from './AskedChange';
import { useOnFiled } from './useOnFiled';

/** Forms show the box for the name where the policy finds it missing. */
const CONFIRMATION = 'confirmation-needed';

/** What a dialog asks, what the backend says, and what can be done about it. */
export interface ChangeModel {
  plan: PlanState;
  report: PlanReport | undefined;
  /** What the policy finds, without the missing confirmation. */
  violations: readonly Finding[];
  mustConfirm: boolean;
  typed: string;
  setTyped: (typed: string) => void;
  justification: string;
  setJustification: (text: string) => void;
  refusal: Refusal | undefined;
  busy: boolean;
  submit: () => Promise<void>;
}

/**
 * A change with the rules' answer to it.
 *
 * @param input - undefined while there is nothing to ask about
 */
export function useChange(
  { operation, target, name, request, onClose, onEdited }: AskedChange,
  input: JsonObject | undefined,
): ChangeModel {
  const api = useApi(eventStreamingApiRef);
  const onFiled = useOnFiled();
  const [typed, setTyped] = useState('');
  const [justification, setJustification] = useState(
    request?.justification ?? '',
  );
  const [refusal, setRefusal] = useState<Refusal>();
  const [busy, setBusy] = useState(false);
  const confirmed = isConfirmed(name, typed);
  const body = useMemo(
    () =>
      input && {
        operation,
        target: { ...target },
        input: confirmed ? { ...input, confirmation: name } : input,
      },
    [operation, target, name, input, confirmed],
  );
  const plan = usePlan(body);
  const { report } = plan;

  const submit = async () => {
    if (!body) {
      return;
    }
    setBusy(true);
    setRefusal(undefined);
    const said = {
      justification: justification.trim() || undefined,
      // What was shown is what is filed, or nothing.
      expectedFingerprint: report?.fingerprint,
    };
    try {
      if (request) {
        await api.editRequest({
          params: { id: request.id },
          body: { ...said, input: body.input, revision: request.revision },
        });
        await onEdited?.();
      } else {
        onFiled(await api.createRequest({ body: { ...body, ...said } }));
      }
      onClose();
    } catch (error) {
      setRefusal(readRefusal(toError(error)));
      setBusy(false);
      plan.ask();
    }
  };

  return {
    plan,
    report,
    violations:
      report?.violations.filter(({ code }) => code !== CONFIRMATION) ?? [],
    mustConfirm: isIrreversible(report?.effects ?? []),
    typed,
    setTyped,
    justification,
    setJustification,
    refusal,
    busy,
    submit,
  };
}
