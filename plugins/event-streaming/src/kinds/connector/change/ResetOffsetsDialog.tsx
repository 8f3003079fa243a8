// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Banner } from '../../../components/state/Banner';
import { connectorTranslationRef } from '../../../connectorTranslation';
import { useTexts } from '../../../translation/useTexts';
import { ConnectorChangeForm } from './ConnectorChangeForm';
import { ConnectorSubject } from './ConnectorSubject';

const INPUT = { to: 'start' };

/** Asks that a stopped connector forgets how far it has come. */
export function ResetOffsetsDialog(props: ConnectorSubject) {
  const { t } = useTexts(connectorTranslationRef);
  const { connector } = props;
  return (
    <ConnectorChangeForm
      {...props}
      change="resetOffsets"
      title={t('connectorChange.titles.resetOffsets')}
      input={INPUT}
    >
      <Banner
        tone="bad"
        title={t(`connectorChange.reset.${connector?.type ?? 'unknown'}`)}
      />
    </ConnectorChangeForm>
  );
}
