using ComplaintCloud.LocalHost.Commands;
using ComplaintCloud.LocalHost.Hosting;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Faults;

/// <summary>Two processes on one data directory would do everything twice.</summary>
[Trait("Requirement", "I4")]
public sealed class OneProcessPerDirectoryTests : IDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("complaintcloud-faults-");

    public void Dispose() => data.Delete(recursive: true);

    [Fact]
    public async Task SecondProcessOrRepair_RefusesAndSaysWhy()
    {
        await using var first = new ServerProcess(data.FullName);
        await first.StartAsync();
        await using var second = new ServerProcess(data.FullName);

        second.Begin();

        (await second.EndAsync()).ShouldBe(1);
        second.Output.ShouldBe($"The data directory {data.FullName} is in use by another process of ComplaintCloud.");
        await first.AnswersAsync();
        var said = new StringWriter();
        (await VerifyCommand.RepairAsync(data.FullName, said)).ShouldBe(1);
        said.ToString().ShouldContain("is in use by another process");
    }

    [Fact]
    public async Task KilledProcess_LeavesTheDirectoryFree()
    {
        await using var first = new ServerProcess(data.FullName);
        await first.StartAsync();
        await first.KillAsync();

        await using var second = new ServerProcess(data.FullName);

        await second.StartAsync();
    }

    [Fact]
    public void DirectoryGivenBack_CanBeTakenAgain()
    {
        using (DataDirectoryLock.Take(data.FullName))
            Should.Throw<DataDirectoryInUseException>(() => DataDirectoryLock.Take(data.FullName));

        Should.NotThrow(() => DataDirectoryLock.Take(data.FullName).Dispose());
    }
}
