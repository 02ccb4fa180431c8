using System.Diagnostics;
using System.Text.RegularExpressions;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using Shouldly;
using Xunit;

namespace ComplaintCloud.LocalHost.Tests.Contract;

/// <summary>The client that all fronts use, in Node against the running server.</summary>
public sealed partial class ClientTests(ACompany company) : IClassFixture<ACompany>
{
    private const string Folder = "miniprogram-api-contract/client";

    [Fact]
    public async Task TheClient_FilesUploadsPagesAndBearsTrouble()
    {
        var photo = Path.Combine(Directory.CreateTempSubdirectory("cc-client-").FullName, "photo.jpg");
        await File.WriteAllBytesAsync(photo, Photos.Jpeg);
        var tour = Path.Combine(RepositoryFiles.Root, "tests/ComplaintCloud.LocalHost.Tests/Contract/client-tour.mjs");
        var start = new ProcessStartInfo("node", [tour, company.Product.Address.ToString().TrimEnd('/'), Path.Combine(RepositoryFiles.Root, Folder), photo])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(start)!;
        var said = node.StandardError.ReadToEndAsync();
        (await node.StandardOutput.ReadToEndAsync()).Trim().ShouldBe("all holds", await said);
        await node.WaitForExitAsync();
        node.ExitCode.ShouldBe(0);
        Directory.Delete(Path.GetDirectoryName(photo)!, true);
    }

    [Fact]
    public void TheClient_KnowsEveryOperation()
    {
        var known = Line().Matches(RepositoryFiles.Read($"{Folder}/operations.js")).Select(match => $"{match.Groups[1]} {match.Groups[2]} {match.Groups[3]}");
        known.ShouldBe(
            ContractDocument.Current.Operations.Select(operation => $"{operation.Id} {operation.Method} {operation.Path}"), ignoreOrder: true,
            "run npm run generate in miniprogram-api-contract");
    }

    [Fact]
    public void TheClient_KnowsEveryCode()
    {
        var typings = RepositoryFiles.Read($"{Folder}/operations.d.ts");
        ContractDocument.Current.Errors.Keys.Where(code => !typings.Contains($"| '{code}'", StringComparison.Ordinal)).ShouldBeEmpty("run npm run generate in miniprogram-api-contract");
    }

    [GeneratedRegex("""^  (\w+): \{"method":"(\w+)","path":"([^"]+)",""", RegexOptions.Multiline)]
    private static partial Regex Line();
}
