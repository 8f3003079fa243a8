// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorDetail } from '@sluice/plugin-event-streaming-common';
import { useState } from 'react';
import { ActionMenu } from '../../../components/controls/ActionMenu';
import { connectorTranslationRef } from '../../../connectorTranslation';
import { useTexts } from '../../../translation/useTexts';
import { DeedQuestion } from './DeedQuestion';
import { DEEDS, GraveDeed, isGrave } from './deedsFor';
import { ConnectorActing } from './useConnectorActing';
import { useDeedDenial } from './useDeedDenial';

export interface AtOnceMenuProps {
  connector: ConnectorDetail;
  acting: ConnectorActing;
}

const CHOICES = ['restart', 'restartAll', 'stop'] as const;

/** What else can be done at once; asks before data stops moving. */
export function AtOnceMenu({ connector, acting }: AtOnceMenuProps) {
  const { t } = useTexts(connectorTranslationRef);
  const denialOf = useDeedDenial(connector, acting);
  const [asked, setAsked] = useState<GraveDeed>();
  return (
    <>
      <ActionMenu
        label={t('connectorPage.do.more')}
        items={CHOICES.map(value => ({
          value,
          label: t(`connectorPage.do.${value}`),
          denial: denialOf(value),
        }))}
        onChoose={choice =>
          isGrave(choice) ? setAsked(choice) : acting.start(DEEDS[choice])
        }
      />
      {asked && (
        <DeedQuestion
          connector={connector.connector}
          deed={asked}
          acting={acting}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
