using ComplaintCloud.Complaints.Privacy;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Shouldly;
using Xunit;

namespace ComplaintCloud.Complaints.Tests.Privacy;

/// <summary>What comes out of the providers of logs.</summary>
[Trait("Requirement", "B4")]
public sealed class MaskedLoggingTests : IDisposable
{
    private readonly Written written = new();
    private readonly ServiceProvider services;
    private readonly ILogger log;

    /// <summary>Logging as a host sets it up.</summary>
    public MaskedLoggingTests()
    {
        services = new ServiceCollection().AddLogging(logging => logging.AddProvider(written).SetMinimumLevel(LogLevel.Warning)).AddMaskedLogging().BuildServiceProvider();
        log = services.GetRequiredService<ILogger<MaskedLoggingTests>>();
    }

    [Fact]
    public void AMessage_HoldsNoPersonalData_NorDoItsValues()
    {
        log.LogWarning("Could not tell {Whom} about {Case}", "王女士 13800001234", "TS20261120-001");
        written.Lines.ShouldBe(["Could not tell *女士 *********** about TS20261120-001|Whom=*女士 ***********|Case=TS20261120-001|"]);
    }

    [Fact]
    public void AFault_HoldsNoPersonalData_NorDoesWhatItCameFrom()
    {
        log.LogError(new InvalidOperationException("打 13800001234 不通", new FormatException("6222021234567890128")), "It failed");
        var line = written.Lines.ShouldHaveSingleItem();
        line.ShouldContain("System.InvalidOperationException: 打 *********** 不通");
        line.ShouldContain("System.FormatException: *******************");
    }

    [Fact]
    public void WhatHoldsNone_IsHandedOnAsItIs()
    {
        var fault = new InvalidOperationException("It cannot be.");
        log.LogError(fault, "Case {Case} failed", "k3f9");
        written.Lines.ShouldBe([$"Case k3f9 failed|Case=k3f9|{fault}"]);
        written.Faults.ShouldHaveSingleItem().ShouldBeSameAs(fault);
    }

    [Fact]
    public void WhatNobodyListensTo_IsNotWritten()
    {
        log.LogInformation("打 13800001234 不通");
        written.Lines.ShouldBeEmpty();
    }

    /// <inheritdoc/>
    public void Dispose() => services.Dispose();

    private sealed class Written : ILoggerProvider, ILogger
    {
        public List<string> Lines { get; } = [];

        public List<Exception?> Faults { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var values = (state as IEnumerable<KeyValuePair<string, object?>>)!.Where(value => value.Key != "{OriginalFormat}").Select(value => $"{value.Key}={value.Value}|");
            Lines.Add($"{formatter(state, exception)}|{string.Concat(values)}{exception}");
            Faults.Add(exception);
        }

        public void Dispose()
        {
        }
    }
}
