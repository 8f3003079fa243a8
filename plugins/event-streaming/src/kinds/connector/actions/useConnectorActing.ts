// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { toError } from '@backstage/errors';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { ConnectorDetail } from '@sluice/plugin-event-streaming-common';
import { useState } from 'react';
import { eventStreamingApiRef } from '../../../api';
import { connectorTranslationRef } from '../../../connectorTranslation';
import { asSentence } from '../../../format/asSentence';
import { readRefusal } from '../../../requests/readRefusal';
import { eventStreamingTranslationRef } from '../../../translation';
import { TranslateConnector } from '../../../translation/TranslateConnector';
import { useTexts } from '../../../translation/useTexts';
import { Deed, perform } from './Deed';
import { useOperateDenial } from './useOperateDenial';

const SHOWN_MS = 8000;

/** What is being done to a connector at once, and how to do more. */
export interface ConnectorActing {
  /** Why the reader cannot do anything to it at once. */
  denial: string | undefined;
  /** What is under way. */
  busy: Deed | undefined;
  /** Nothing happens while another deed is under way. */
  start: (deed: Deed) => Promise<void>;
}

/** Does things to a connector at once, shows the answer and tells of it. */
export function useConnectorActing(
  connector: ConnectorDetail,
  onAnswer: (connector: ConnectorDetail) => void,
): ConnectorActing {
  const api = useApi(eventStreamingApiRef);
  const toasts = useApi(toastApiRef);
  const { t } = useTexts(connectorTranslationRef);
  const { t: shared } = useTexts(eventStreamingTranslationRef);
  const denial = useOperateDenial(connector);
  const [busy, setBusy] = useState<Deed>();

  const start = async (deed: Deed) => {
    if (busy || denial !== undefined) {
      return;
    }
    setBusy(deed);
    try {
      const answer = await perform(api, connector, deed);
      onAnswer(answer);
      const reached = isReached(deed, answer);
      toasts.post({
        title: reached
          ? doneText(deed, answer.connector, t)
          : t('connectorPage.done.asked', {
              connector: answer.connector,
              state: shared(`state.${answer.state ?? 'unknown'}`).toLowerCase(),
            }),
        status: reached ? 'success' : 'info',
        timeout: SHOWN_MS,
      });
    } catch (error) {
      toasts.post({
        title: t('connectorPage.done.failed'),
        description: asSentence(readRefusal(toError(error)).message),
        status: 'danger',
        timeout: SHOWN_MS,
      });
    } finally {
      setBusy(undefined);
    }
  };
  return { denial, busy, start };
}

const WANTED: Readonly<Partial<Record<Deed['do'], string>>> = {
  pause: 'paused',
  resume: 'running',
  stop: 'stopped',
};

function isReached(deed: Deed, { state }: ConnectorDetail): boolean {
  const wanted = WANTED[deed.do];
  return wanted === undefined || state === wanted;
}

function doneText(
  deed: Deed,
  connector: string,
  t: TranslateConnector,
): string {
  return deed.do === 'restartTask'
    ? t('connectorPage.done.restartTask', {
        connector,
        task: String(deed.task),
      })
    : t(`connectorPage.done.${deed.do}`, { connector });
}
