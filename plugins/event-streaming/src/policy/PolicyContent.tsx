// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { PolicyView } from '@sluice/plugin-event-streaming-common';
import { PageColumns } from '../components/layout/PageColumns';
import { SectionCard } from '../components/layout/SectionCard';
import { FactList } from '../components/layout/FactList';
import { Mono } from '../components/values/Mono';
import { formatCount } from '../format/formatCount';
import { eventStreamingTranslationRef } from '../translation';
import { EnvironmentRulesCard } from './EnvironmentRulesCard';
import { PlatformCard } from './PlatformCard';
import { PrefixesCard } from './PrefixesCard';

/** The rules of each environment; beside them what concerns the reader. */
export function PolicyContent({ policy }: { policy: PolicyView }) {
  const { t } = useTranslationRef(eventStreamingTranslationRef);
  const { naming } = policy;
  return (
    <PageColumns
      main={policy.environments.map(rules => (
        <EnvironmentRulesCard key={rules.environment.name} rules={rules} />
      ))}
      side={
        <>
          <PrefixesCard policy={policy} />
          <SectionCard title={t('policyPage.naming')}>
            <FactList
              items={[
                {
                  label: t('policyPage.example'),
                  value: <Mono>{naming.example}</Mono>,
                },
                {
                  label: t('policyPage.longest'),
                  value: t('policyPage.characters', {
                    number: formatCount(naming.maxLength),
                  }),
                },
                {
                  label: t('policyPage.pattern'),
                  value: <Mono>{naming.pattern}</Mono>,
                },
              ]}
            />
          </SectionCard>
          <PlatformCard groups={policy.platformGroups} />
        </>
      }
    />
  );
}
