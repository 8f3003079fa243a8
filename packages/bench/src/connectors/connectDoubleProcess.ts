// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectDouble } from './ConnectDouble';

/*
 * Runs a double of a Kafka Connect worker, in a process of its own: making an
 * answer of some megabytes would hold up the clients that measure.
 */

async function run([connectors, topics]: string[]): Promise<void> {
  const double = await ConnectDouble.start({
    connectors: Number(connectors),
    topics: Number(topics),
  });
  process.on('message', ({ question = '' }: { question?: string }) => {
    process.send?.({ answerTo: question, answer: answerOf(double, question) });
  });
}

function answerOf(double: ConnectDouble, question: string): unknown {
  const [word, each] = question.split(' ');
  switch (word) {
    case 'port':
      return double.port;
    case 'open':
      return double.open();
    case 'move':
      return double.move(Number(each));
    default:
      return double.takeCalls();
  }
}

process.on('disconnect', () => process.exit(0));

run(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
