// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;

/**
 * Reads the same facts as a pass of the inventory with Kafka's own Java client, round after round in one JVM, and
 * prints the milliseconds of each round.
 */
public final class ReadInventory {
    private ReadInventory() {
    }

    public static void main(String[] args) throws Exception {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", args[0]);
        properties.put("request.timeout.ms", "60000");
        try (Admin admin = Admin.create(properties)) {
            for (int round = 0; round < Integer.parseInt(args[1]); round++) {
                long begun = System.nanoTime();
                read(admin);
                System.out.println((System.nanoTime() - begun) / 1e6);
            }
        }
    }

    private static void read(Admin admin) throws Exception {
        Collection<Node> nodes = admin.describeCluster().nodes().get();
        Collection<String> names = admin.listTopics().names().get();
        Map<String, TopicDescription> topics = admin.describeTopics(names).allTopicNames().get();
        Collection<String> groups = admin.listGroups().all().get().stream()
            .map(GroupListing::groupId).collect(Collectors.toList());
        var commits = admin.listConsumerGroupOffsets(groups.stream()
            .collect(Collectors.toMap(group -> group, group -> new ListConsumerGroupOffsetsSpec()))).all();
        var descriptions = admin.describeConsumerGroups(groups).all();
        commits.get();
        var configs = admin.describeConfigs(names.stream()
            .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name)).collect(Collectors.toList())).all();
        List<TopicPartition> partitions = new ArrayList<>();
        topics.forEach((name, topic) -> topic.partitions()
            .forEach(partition -> partitions.add(new TopicPartition(name, partition.partition()))));
        var ends = admin.listOffsets(every(partitions, OffsetSpec.latest())).all();
        var starts = admin.listOffsets(every(partitions, OffsetSpec.earliest())).all();
        var sizes = admin.describeLogDirs(nodes.stream().map(Node::id).collect(Collectors.toList()))
            .allDescriptions();
        descriptions.get();
        configs.get();
        ends.get();
        starts.get();
        sizes.get();
    }

    private static Map<TopicPartition, OffsetSpec> every(List<TopicPartition> partitions, OffsetSpec spec) {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        partitions.forEach(partition -> asked.put(partition, spec));
        return Collections.unmodifiableMap(asked);
    }
}
