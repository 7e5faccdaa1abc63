package org.diglot.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.diglot.workspace.WorkspaceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class InOrderTest {

  private static final List<Integer> NUMBERS = IntStream.range(0, 300).boxed().toList();

  @Test
  void handsOnInOrderWhateverIsReadyFirst() throws Exception {
    List<Integer> taken = new ArrayList<>();
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger farthest = new AtomicInteger();
    InOrder<Integer> order =
        new InOrder<>(
            8,
            number -> {
              farthest.accumulateAndGet(begun.get() - number, Math::max);
              taken.add(number);
            });
    new PageRun("", NUMBERS.size(), ProgressListener.NONE)
        .run(
            NUMBERS,
            number ->
                order.make(
                    number,
                    () -> {
                      begun.accumulateAndGet(number, Math::max);
                      if (number % 7 == 0) {
                        Thread.onSpinWait();
                        pause();
                      }
                      return number;
                    }));
    assertEquals(NUMBERS, taken);
    assertTrue(farthest.get() <= 8, "ahead: " + farthest);
  }

  private static void pause() {
    try {
      new CountDownLatch(1).await(2, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void endsWhereMakingFails() {
    InOrder<Integer> order = new InOrder<>(4, number -> {});
    WorkspaceException fault =
        assertThrows(
            WorkspaceException.class,
            () ->
                new PageRun("", NUMBERS.size(), ProgressListener.NONE)
                    .run(
                        NUMBERS,
                        number ->
                            order.make(
                                number,
                                () -> {
                                  if (number == 5) {
                                    pause();
                                    throw new WorkspaceException("five");
                                  }
                                  return number;
                                })));
    assertEquals("five", fault.getMessage());
  }

  @Test
  void endsWhereHandingOnFails() {
    InOrder<Integer> order =
        new InOrder<>(
            4,
            number -> {
              if (number == 9) {
                throw new WorkspaceException("nine");
              }
            });
    assertThrows(
        WorkspaceException.class,
        () ->
            new PageRun("", NUMBERS.size(), ProgressListener.NONE)
                .run(NUMBERS, number -> order.make(number, () -> number)));
  }
}
