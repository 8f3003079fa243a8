// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { toError } from '@backstage/errors';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import {
  NewRequest,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { eventStreamingApiRef } from '../../../api';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { useTopicPaths } from '../useTopicPaths';
import { fieldOfPath } from './fieldPaths';
import { readRefusal } from '../../../requests/readRefusal';
import { clearDraft } from './topicDraft';
import { toOperation } from './toOperation';
import { TopicFormModel } from './useTopicForm';

const SHOWN_MS = 8000;

/** Files the request, and leads to its page or to the field that was refused. */
export function useSubmitTopic(model: TopicFormModel) {
  const api = useApi(eventStreamingApiRef);
  const [submitting, setSubmitting] = useState(false);
  const onFiled = useOnFiled();

  const submit = async () => {
    const { form, hints, plan } = model;
    setSubmitting(true);
    model.setRefusal(undefined);
    try {
      const body = {
        ...toOperation(form, hints),
        justification: form.justification.trim() || undefined,
        // What was shown is what is filed, or nothing.
        expectedFingerprint: plan.report?.fingerprint,
      };
      onFiled(await file(body));
    } catch (error) {
      onRefused(toError(error));
      setSubmitting(false);
    }
  };

  async function file(body: NewRequest): Promise<StreamingRequest> {
    if (model.request) {
      const { id, revision } = model.request;
      const { operation: _, target: __, ...changed } = body;
      return api.editRequest({
        params: { id },
        body: { ...changed, revision },
      });
    }
    const request = await api.createRequest({ body });
    clearDraft();
    return request;
  }

  function onRefused(error: Error) {
    const refusal = readRefusal(error);
    model.setRefusal(refusal);
    const [field] = refusal.findings.flatMap(f => fieldOfPath(f.field) ?? []);
    if (field) {
      model.focus(field);
    }
    if (refusal.reason === 'conflict') {
      model.plan.ask();
    }
  }
  return { submitting, submit };
}

function useOnFiled() {
  const toasts = useApi(toastApiRef);
  const { t } = useTexts(eventStreamingTranslationRef);
  const paths = useTopicPaths();
  const navigate = useNavigate();
  return ({ id, title, state }: StreamingRequest) => {
    const page = paths.request(id) ?? paths.list;
    const text = state === 'pending' ? 'waiting' : 'title';
    toasts.post({
      title: t(`newTopic.done.${text}`, { topic: title }),
      status: 'success',
      timeout: SHOWN_MS,
      links: page
        ? [{ label: t('newTopic.done.link', { id }), href: page }]
        : undefined,
    });
    if (page) {
      navigate(page);
    }
  };
}
