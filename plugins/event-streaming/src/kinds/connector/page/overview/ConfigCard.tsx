// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Link from '@mui/material/Link';
import { ConnectorDetail } from '@sluice/plugin-event-streaming-common';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { connectorTranslationRef } from '../../../../connectorTranslation';
import { formatCount } from '../../../../format/formatCount';
import { useTexts } from '../../../../translation/useTexts';
import { PartForbidden } from '../PartForbidden';
import { configRows } from '../config/configRows';
import { ConfigTable } from '../config/ConfigTable';
import { mostTelling } from '../config/mostTelling';
import { usePluginKeys } from '../config/usePluginKeys';
import { ConnectorPageState } from '../connectorTabs';

export interface ConfigCardProps {
  connector: ConnectorDetail;
  onView: (view: ConnectorPageState['view']) => void;
}

const SHOWN = 8;
const VIEWS = ['json', 'yaml'] as const;

/** The keys that say most of it, and the way to all of them. */
export function ConfigCard({ connector, onView }: ConfigCardProps) {
  const { t } = useTexts(connectorTranslationRef);
  const { config, connect, className } = connector;
  const { keys } = usePluginKeys(connect, className);
  if (!config) {
    return <PartForbidden part="config" />;
  }
  const rows = mostTelling(configRows(config, keys), keys);
  return (
    <SectionCard
      title={t('connectorPage.config.title')}
      subtitle={t('connectorPage.config.subtitle')}
      content="table"
      action={
        <>
          {VIEWS.map(view => (
            <Link
              key={view}
              component="button"
              type="button"
              onClick={() => onView(view)}
            >
              {t(`connectorPage.config.${view}`)}
            </Link>
          ))}
          <Link
            component="button"
            type="button"
            onClick={() => onView('table')}
          >
            {t('connectorPage.config.all', {
              number: formatCount(config.length),
            })}
          </Link>
        </>
      }
    >
      <ConfigTable rows={rows.slice(0, SHOWN)} />
    </SectionCard>
  );
}
