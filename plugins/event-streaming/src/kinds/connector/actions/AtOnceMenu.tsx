// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorDetail } from '@sluice/plugin-event-streaming-common';
import { useState } from 'react';
import { ActionMenu } from '../../../components/controls/ActionMenu';
import { ConfirmDialog } from '../../../components/controls/ConfirmDialog';
import { connectorTranslationRef } from '../../../connectorTranslation';
import { useTexts } from '../../../translation/useTexts';
import { Deed } from './Deed';
import { ConnectorActing } from './useConnectorActing';

export interface AtOnceMenuProps {
  connector: ConnectorDetail;
  acting: ConnectorActing;
}

const DEEDS = {
  restart: { do: 'restart', tasks: 'none' },
  restartAll: { do: 'restart', tasks: 'all' },
  stop: { do: 'stop' },
} as const satisfies Record<string, Deed>;

type Choice = keyof typeof DEEDS;
const CHOICES = Object.keys(DEEDS) as Choice[];

/** What else can be done at once; asks before data stops moving. */
export function AtOnceMenu({ connector, acting }: AtOnceMenuProps) {
  const { t } = useTexts(connectorTranslationRef);
  const [asked, setAsked] = useState<'restartAll' | 'stop'>();
  const name = connector.connector;
  const question = asked === 'stop' ? 'stop' : 'restart';
  return (
    <>
      <ActionMenu
        label={t('connectorPage.do.more')}
        items={CHOICES.map(value => ({
          value,
          label: t(`connectorPage.do.${value}`),
          denial: acting.denial ?? busyOrDone(value),
        }))}
        onChoose={choice =>
          choice === 'restart' ? acting.start(DEEDS.restart) : setAsked(choice)
        }
      />
      {asked && (
        <ConfirmDialog
          title={t(`connectorPage.ask.${question}Title`, { connector: name })}
          action={t(`connectorPage.do.${asked}`)}
          cancel={t('connectorPage.ask.cancel')}
          onConfirm={() => acting.start(DEEDS[asked])}
          onClose={() => setAsked(undefined)}
        >
          {t(`connectorPage.ask.${question}Text`)}
        </ConfirmDialog>
      )}
    </>
  );

  function busyOrDone(choice: Choice): string | undefined {
    if (acting.busy) {
      return t('connectorPage.denied.busy');
    }
    return choice === 'stop' && connector.state === 'stopped'
      ? t('connectorPage.notice.stopped')
      : undefined;
  }
}
