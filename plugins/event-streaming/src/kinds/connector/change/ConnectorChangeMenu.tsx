// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorDetail } from '@sluice/plugin-event-streaming-common';
import { useState } from 'react';
import { ActionMenu } from '../../../components/controls/ActionMenu';
import { connectorTranslationRef } from '../../../connectorTranslation';
import { useTexts } from '../../../translation/useTexts';
import { useConnectorTarget } from '../useConnectorTarget';
import { ConnectorChangeDialog } from './ConnectorChangeDialog';
import { CONNECTOR_CHANGES, ConnectorChange } from './connectorChanges';
import { useConnectorDenials } from './useConnectorDenials';

/** What can be asked for of a connector, or why it cannot. */
export function ConnectorChangeMenu(props: { connector: ConnectorDetail }) {
  const { connector } = props;
  const { t } = useTexts(connectorTranslationRef);
  const [open, setOpen] = useState<ConnectorChange>();
  const denials = useConnectorDenials(connector);
  const target = useConnectorTarget(connector);
  return (
    <>
      <ActionMenu
        label={t('connectorPage.do.change')}
        items={CONNECTOR_CHANGES.map(value => ({
          value,
          label: t(`connectorPage.do.${value}`),
          denial: denials[value],
        }))}
        onChoose={setOpen}
      />
      {open && (
        <ConnectorChangeDialog
          change={open}
          target={target}
          connector={connector}
          environment={connector.environment}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}
