// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PolicyView } from '@sluice/plugin-event-streaming-common';
import { PageColumns } from '../components/layout/PageColumns';
import { SectionCard } from '../components/layout/SectionCard';
import { FactList } from '../components/layout/FactList';
import { Mono } from '../components/values/Mono';
import { formatCount } from '../format/formatCount';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { compareRules } from './compareRules';
import { PlatformCard } from './PlatformCard';
import { PrefixesCard } from './PrefixesCard';
import { RulesTable } from './RulesTable';

/** The rules, each environment beside the others; next to them what concerns the reader. */
export function PolicyContent({ policy }: { policy: PolicyView }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const { naming } = policy;
  const environments = policy.environments.map(rules => rules.environment);
  const { limits, approvals } = compareRules(policy.environments);
  return (
    <PageColumns
      main={
        <>
          <SectionCard
            title={t('policyPage.limits')}
            subtitle={t('policyPage.instant')}
            content="table"
          >
            <RulesTable
              label={t('policyPage.limits')}
              environments={environments}
              rows={limits}
              silent={t('policyPage.noRule')}
            />
          </SectionCard>
          {approvals.length > 0 && (
            <SectionCard
              title={t('policyPage.approvals')}
              subtitle={t('policyPage.otherwise')}
              content="table"
            >
              <RulesTable
                label={t('policyPage.approvals')}
                environments={environments}
                rows={approvals}
                silent={t('policyPage.nobody')}
              />
            </SectionCard>
          )}
        </>
      }
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
