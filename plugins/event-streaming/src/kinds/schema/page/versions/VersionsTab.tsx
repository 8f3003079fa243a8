// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PageColumns } from '../../../../components/layout/PageColumns';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { EmptyState } from '../../../../components/state/EmptyState';
import { schemaTranslationRef } from '../../../../schemaTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { schemaView } from '../../schemaView';
import { RuleCard } from '../compatibility/RuleCard';
import { SchemaTabProps } from '../SchemaView';
import { TopicsCard } from '../TopicsCard';
import { CompareCard } from './CompareCard';
import { comparedVersions } from './comparedVersions';
import { VersionsCard } from './VersionsCard';

/** All versions, and any two of them compared. */
export function VersionsTab({ schema, state, onChange }: SchemaTabProps) {
  const { t } = useTexts(schemaTranslationRef);
  const compared = comparedVersions(schema.history, state);
  return (
    <PageColumns
      main={
        compared ? (
          <CompareCard
            schema={schema}
            compared={compared}
            onChange={onChange}
          />
        ) : (
          <SectionCard title={t('schemaPage.compare.title')} content="list">
            <EmptyState
              variant="nothing"
              icon={schemaView.icon}
              title={t('schemaPage.compare.one')}
            >
              {t('schemaPage.compare.oneText')}
            </EmptyState>
          </SectionCard>
        )
      }
      side={
        <>
          <VersionsCard
            schema={schema}
            compared={compared}
            onCompare={version =>
              onChange({ from: undefined, to: version }, { push: true })
            }
          />
          <RuleCard schema={schema} />
          <TopicsCard schema={schema} />
        </>
      }
    />
  );
}
