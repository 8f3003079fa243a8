// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Effect } from '../../../plan';
import { configHazardOf, isConfigBelow } from '../configHazards';
import { describeConfigValue } from '../describeConfigValue';
import { formatBytes } from '../formatBytes';
import { topicConfigKeyOf } from '../topicConfigKeys';
import { ChangeFigures } from './ChangeFigures';
import { ConfigChange, configStateOf } from './configChangesOf';
import { counted } from './TopicPlan';
import { TopicState } from './TopicState';

type Severity = Effect['severity'];

/** What an effect is made of besides the entry that it is about. */
interface Told {
  code: string;
  severity: Severity;
  /** What follows, after "Keep messages for: 7 days instead of 30 days". */
  follows?: string;
  params?: Effect['params'];
}

/**
 * What effects of changed config entries depend on besides.
 *
 * @public
 */
export interface EffectContext {
  /** The topic as it is. */
  state: Pick<TopicState, 'config'>;
  figures?: ChangeFigures;
}

/**
 * What changes of config entries do, each in plain words with what is lost.
 *
 * @public
 */
export function effectsOfConfig(
  changes: readonly ConfigChange[],
  { state, figures = {} }: EffectContext,
): Effect[] {
  const holds = (key: string) =>
    changes.find(change => change.key === key)?.holdsAfter ??
    configStateOf(state, key).value;
  return changes.map(change => {
    const { code, severity, follows, params } = tell(change, figures, holds);
    return {
      code,
      severity,
      message: [headOf(change), follows].filter(Boolean).join('. '),
      params: {
        key: change.key,
        from: change.holdsBefore,
        to: change.holdsAfter,
        ...params,
      },
    };
  });
}

/**
 * Whether an amount sinks, where a negative one is no limit.
 *
 * @public
 */
export function isLowered({ holdsBefore, holdsAfter }: ConfigChange): boolean {
  return amount(holdsAfter) < amount(holdsBefore);
}

function amount(text: string): number {
  const value = Number(text);
  return value < 0 ? Infinity : value;
}

function headOf({ key, holdsBefore, holdsAfter, to }: ConfigChange): string {
  const name = topicConfigKeyOf(key)?.title ?? key;
  const words = (value: string) => describeConfigValue(key, value);
  if (holdsBefore === holdsAfter) {
    return to === null
      ? `${name}: follows the broker again, which has ${words(holdsAfter)} too`
      : `${name}: stays ${words(holdsAfter)}, now set on the topic itself`;
  }
  const back = to === null ? ', as the broker has it' : '';
  return `${name}: ${words(holdsAfter)} instead of ${words(
    holdsBefore,
  )}${back}`;
}

function tell(
  change: ConfigChange,
  figures: ChangeFigures,
  holds: (key: string) => string,
): Told {
  if (change.holdsBefore === change.holdsAfter) {
    return { code: 'config-set', severity: 'info' };
  }
  switch (change.key) {
    case 'retention.ms':
      return isLowered(change)
        ? shortened(figures)
        : { code: 'retention-extended', severity: 'info' };
    case 'retention.bytes':
      return isLowered(change)
        ? sizeLowered(figures)
        : { code: 'size-limit-raised', severity: 'info' };
    case 'cleanup.policy':
      return switched(change, figures);
    case 'min.insync.replicas':
      return minIsr(change);
    case 'max.message.bytes':
      return messageSize(change);
    case 'unclean.leader.election.enable':
      return uncleanElection(change);
    case 'message.timestamp.type':
      return {
        code: 'timestamp-type-changed',
        severity: 'care',
        follows:
          'Retention and time windows of consumers then go by another time',
      };
    case 'remote.storage.enable':
      return tieredStorage(change);
    default:
      return hazardous(change, holds);
  }
}

/** What the table of hazards says; every other change harms nobody. */
function hazardous(change: ConfigChange, holds: (key: string) => string): Told {
  const { key, holdsAfter } = change;
  const hazard = configHazardOf(key, holds);
  const acts =
    hazard !== undefined &&
    isLowered(change) &&
    (hazard.byLowering || isConfigBelow(key, holdsAfter, hazard.soundFrom));
  return acts
    ? { code: hazard.code, severity: 'care', follows: hazard.follows }
    : { code: 'config-changed', severity: 'info' };
}

/** Kafka lets it be switched off only together with what was moved away. */
function tieredStorage({ holdsAfter }: ConfigChange): Told {
  return holdsAfter === 'true'
    ? { code: 'config-changed', severity: 'info' }
    : {
        code: 'remote-data-deleted',
        severity: 'irreversible',
        follows: 'All messages in remote storage are deleted',
      };
}

function shortened(figures: ChangeFigures): Told {
  return {
    code: 'retention-shortened',
    severity: losesNothing(figures) ? 'care' : 'irreversible',
    follows: expiringWords(figures),
    params: lossOf(figures),
  };
}

/** Known, not guessed: a figure that could not be read counts as a loss. */
function losesNothing({ expiring }: ChangeFigures): boolean {
  return expiring?.records === 0;
}

function expiringWords({ expiring, unknown = [] }: ChangeFigures): string {
  if (!expiring) {
    return ['Older messages go within minutes', ...unknown].join('. ');
  }
  if (expiring.records === 0) {
    return 'No message is older than that at the moment';
  }
  const size =
    expiring.bytes === undefined
      ? ''
      : ` (about ${formatBytes(expiring.bytes)})`;
  const gone = `${counted(expiring.records, 'message')}${size} ${
    expiring.records === 1 ? 'is older and goes' : 'are older and go'
  } within minutes, for ever`;
  const groups = expiring.groupsBehind.map(
    ({ group, records }) => `${group} (${records.toLocaleString('en-US')})`,
  );
  return groups.length ? `${gone}. Not read yet by ${groups.join(', ')}` : gone;
}

function lossOf({ expiring }: ChangeFigures): Effect['params'] {
  return expiring
    ? {
        recordsLost: expiring.records,
        ...(expiring.bytes === undefined ? {} : { bytesLost: expiring.bytes }),
        groupsBehind: expiring.groupsBehind,
      }
    : {};
}

function sizeLowered(figures: ChangeFigures): Told {
  const bytes = figures.aboveSize?.bytes;
  return {
    code: 'size-limit-lowered',
    severity: bytes === 0 ? 'care' : 'irreversible',
    follows: aboveSizeWords(figures),
    params: bytes === undefined ? {} : { bytesLost: bytes },
  };
}

function aboveSizeWords({ aboveSize, unknown = [] }: ChangeFigures): string {
  if (!aboveSize) {
    return ['The oldest messages above it go within minutes', ...unknown].join(
      '. ',
    );
  }
  return aboveSize.bytes === 0
    ? 'No partition is larger at the moment'
    : `About ${formatBytes(
        aboveSize.bytes,
      )} of the oldest messages go within minutes`;
}

function switched(change: ConfigChange, figures: ChangeFigures): Told {
  const has = (value: string, item: string) => value.split(',').includes(item);
  const compacts =
    has(change.holdsAfter, 'compact') && !has(change.holdsBefore, 'compact');
  const deletes =
    has(change.holdsAfter, 'delete') && !has(change.holdsBefore, 'delete');
  const { keySample } = figures;
  const follows = [
    ...(compacts ? [compactionWords(figures)] : []),
    ...(deletes
      ? [`Retention applies at once: ${expiringWords(figures)}`]
      : []),
    ...(compacts || deletes ? [] : ['Old messages are cleaned up otherwise']),
  ];
  const loses =
    (compacts && keySample?.records !== 0) ||
    (deletes && !losesNothing(figures));
  return {
    code: 'cleanup-policy-switched',
    severity: loses ? 'irreversible' : 'care',
    follows: follows.join('. '),
    params: {
      ...(compacts && keySample ? { keySample } : {}),
      ...(deletes ? lossOf(figures) : {}),
    },
  };
}

function compactionWords({ keySample, unknown = [] }: ChangeFigures): string {
  const kept = 'Only the latest message of each key is kept';
  if (!keySample) {
    const without = 'messages without a key are dropped';
    return [`${kept}, and ${without}`, ...unknown].join('. ');
  }
  if (keySample.records === 0) {
    return `${kept}; the topic is empty`;
  }
  const sample = `of the newest ${counted(keySample.records, 'message')}`;
  return keySample.unkeyed === 0
    ? `${kept}; ${sample}, a sample, all have a key`
    : `${kept}; ${sample}, a sample, ${keySample.unkeyed.toLocaleString(
        'en-US',
      )} ${
        keySample.unkeyed === 1 ? 'has' : 'have'
      } no key and would be dropped`;
}

function minIsr(change: ConfigChange): Told {
  return {
    code: 'min-isr-changed',
    severity: 'care',
    follows: `${
      isLowered(change)
        ? 'A message counts as written with fewer copies, so that less has to fail for it to be lost'
        : 'Producers that wait for all replicas cannot write while fewer are in sync'
    }. Kafka forgets which replicas may still lead (ELR) for this topic`,
  };
}

function messageSize(change: ConfigChange): Told {
  return isLowered(change)
    ? {
        code: 'max-message-size-lowered',
        severity: 'care',
        follows: 'Producers that send larger batches fail from then on',
      }
    : {
        code: 'max-message-size-raised',
        severity: 'care',
        follows:
          'Consumers, Connect workers and the fetch limits of brokers must take messages of that size first',
      };
}

function uncleanElection({ holdsAfter }: ConfigChange): Told {
  return holdsAfter === 'true'
    ? {
        code: 'unclean-election-enabled',
        severity: 'care',
        follows:
          'An outdated replica may lead, and confirmed messages that it misses are gone',
      }
    : { code: 'config-changed', severity: 'info' };
}
