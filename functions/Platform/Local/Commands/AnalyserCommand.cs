using System.CommandLine;
using System.Text.Json;
using ComplaintCloud.TextAnalysis.Evaluation;
using ComplaintCloud.TextAnalysis.Model;
using ComplaintCloud.TextAnalysis.Training;

namespace ComplaintCloud.LocalHost.Commands;

/// <summary>Trains the embedded analyser, says how good it is, and tags files.</summary>
internal static class AnalyserCommand
{
    private const string ModelPath = "functions/Platform/TextAnalysis/Model/model.bin";
    private static readonly JsonSerializerOptions Legible = new(JsonSerializerOptions.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerOptions.Web) { WriteIndented = true };

    /// <summary>The command.</summary>
    public static Command Create() => new("analyser", "The embedded text analyser: train it, evaluate it, tag a file with it.") { Train(), EvaluateIt(), Predict() };

    /// <summary>Writes the model of the program's own corpus, and of more messages where given.</summary>
    public static int Train(string path, string? more, TextWriter output) => Guarded(output, () =>
    {
        var texts = TrainingCorpus.ReadAll().Concat(more is null ? [] : TrainingCorpus.ReadFile(more)).ToList();
        var bytes = ModelFile.ToBytes(new Trial(texts, new TrainingOptions()).Train());
        File.WriteAllBytes(path, bytes);
        output.WriteLine($"Trained on {texts.Count} messages without their tenth; {bytes.Length / 1024.0:0} KiB in {path}.");
    });

    /// <summary>Measures the analyser on a file, or its training on its own corpus.</summary>
    public static int Evaluate(string? file, string? json, string? markdown, TextWriter output) => Guarded(output, () =>
    {
        var report = file is null
            ? ComplaintCloud.TextAnalysis.Evaluation.Evaluate.Training(TrainingCorpus.ReadAll(), new TrainingOptions(), ModelFile.ReadOwn())
            : ComplaintCloud.TextAnalysis.Evaluation.Evaluate.File(TrainingCorpus.ReadFile(file), ModelFile.ReadOwn(), Path.GetFileName(file));
        Write(report, json, markdown, output);
    });

    /// <summary>Measures the analyser on the cases that staff corrected, and adds them to a file of labelled messages where one is named.</summary>
    public static Task<int> EvaluateCasesAsync(string data, string? add, string? json, string? markdown, TextWriter output, CancellationToken cancel = default) =>
        OfflineStore.WithAsync(data, output, async store =>
        {
            var texts = await OverruledCases.ReadAsync(store, cancel);
            if (texts.Count == 0)
                output.WriteLine("Nobody has corrected the analyser yet.");
            return texts.Count == 0 ? 0 : Guarded(output, () =>
            {
                Write(ComplaintCloud.TextAnalysis.Evaluation.Evaluate.File(texts, ModelFile.ReadOwn(), "Cases that staff corrected"), json, markdown, output);
                if (add is not null)
                    output.WriteLine($"{Add(texts, add)} messages added to {add}.");
            });
        });

    /// <summary>Tags the texts of a file, a JSON object a line.</summary>
    public static int Predict(string file, string path, TextWriter output) => Guarded(output, () =>
    {
        var tagged = TaggedLine.OfFile(file).ToList();
        File.WriteAllLines(path, tagged);
        output.WriteLine($"{tagged.Count} texts tagged in {path}.");
    });

    private static Command Train()
    {
        var path = new Option<string>("--out") { Description = "Where the model goes.", DefaultValueFactory = _ => ModelPath };
        var more = new Option<string?>("--more") { Description = "More labelled messages to train on, in the corpus's format." };
        var command = new Command("train", "Trains on the corpus; the same input gives the same bytes. Build again to use the model.") { path, more };
        command.SetAction(parsed => Train(parsed.GetValue(path)!, parsed.GetValue(more), Console.Out));
        return command;
    }

    private static Command EvaluateIt()
    {
        var file = new Argument<string?>("file") { Description = "Labelled messages in the corpus's format; without it the corpus itself, by models that had not seen what they judge.", Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<string?>("--json") { Description = "Write the figures here as JSON." };
        var markdown = new Option<string?>("--markdown") { Description = "Write the tables here as Markdown." };
        var cases = new Option<bool>("--from-cases") { Description = "Measure on the cases of the data directory that staff corrected. Stop the server first." };
        var add = new Option<string?>("--add") { Description = "With --from-cases: add them to this file of labelled messages, personal data masked." };
        var command = new Command("evaluate", "Says how good the analyser is, against its goals.") { file, json, markdown, cases, add, DataOption.Value };
        command.SetAction((parsed, cancel) => parsed.GetValue(cases)
            ? EvaluateCasesAsync(parsed.GetValue(DataOption.Value)!, parsed.GetValue(add), parsed.GetValue(json), parsed.GetValue(markdown), Console.Out, cancel)
            : Task.FromResult(Evaluate(parsed.GetValue(file), parsed.GetValue(json), parsed.GetValue(markdown), Console.Out)));
        return command;
    }

    private static Command Predict()
    {
        var file = new Argument<string>("file") { Description = """Lines of {"id","text"}.""" };
        var path = new Option<string>("--out") { Description = "Where the tags go, a line for each.", Required = true };
        var command = new Command("predict", "Tags every text of a file.") { file, path };
        command.SetAction(parsed => Predict(parsed.GetValue(file)!, parsed.GetValue(path)!, Console.Out));
        return command;
    }

    private static void Write(EvaluationReport report, string? json, string? markdown, TextWriter output)
    {
        var table = ReportTable.Of(report);
        output.WriteLine(table);
        if (json is not null)
            File.WriteAllText(json, JsonSerializer.Serialize(report, Readable));
        if (markdown is not null)
            File.WriteAllText(markdown, table);
    }

    private static int Add(IReadOnlyList<LabelledText> texts, string path)
    {
        var known = File.Exists(path) ? TrainingCorpus.ReadFile(path).Select(text => text.Id).ToHashSet() : [];
        var added = texts.Where(text => known.Add(text.Id)).Select(text => JsonSerializer.Serialize(OverruledCases.Masked(text), Legible)).ToList();
        File.AppendAllLines(path, added);
        return added.Count;
    }

    private static int Guarded(TextWriter output, Action work)
    {
        try
        {
            work();
            return 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or InvalidDataException)
        {
            output.WriteLine(exception.Message);
            return 1;
        }
    }
}
