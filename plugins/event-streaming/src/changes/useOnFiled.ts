// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  toastApiRef,
  useApi,
  useRouteRef,
} from '@backstage/frontend-plugin-api';
import { StreamingRequest } from '@sluice/plugin-event-streaming-common';
import { useNavigate } from 'react-router-dom';
import { requestSentence } from '../requests/requestSentence';
import { requestRouteRef } from '../routes';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';

const SHOWN_MS = 8000;

/** Tells that a request was filed, and leads to its page. */
export function useOnFiled(): (request: StreamingRequest) => void {
  const toasts = useApi(toastApiRef);
  const { t } = useTexts(eventStreamingTranslationRef);
  const requestPath = useRouteRef(requestRouteRef);
  const navigate = useNavigate();
  return request => {
    const { id, state } = request;
    const page = requestPath?.({ id });
    const sentence = requestSentence(request);
    toasts.post({
      title: t(`change.done.${state === 'pending' ? 'waits' : 'runs'}`, {
        sentence,
      }),
      status: 'success',
      timeout: SHOWN_MS,
      links: page
        ? [{ label: t('requests.number', { id }), href: page }]
        : undefined,
    });
    if (page) {
      navigate(page);
    }
  };
}
