using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Alliance.Tool;

/// <summary>A tool that answers a question about the dataset on a day. The answer is structured, and the same JSON as text for clients that read only text.</summary>
/// <typeparam name="T">The answer.</typeparam>
internal abstract class QuestionTool<T> : McpServerTool
{
    private const string AsOf = "asOf", KnownOn = "knownOn", Language = "language", DefaultLanguage = "en";

    private static readonly ToolParameter[] OfEveryQuestion =
    [
        new(AsOf, ToolParameterKind.Text, "The day of the question, such as 2024-12-12, or today. Default: the day up to which the dataset is known to be complete."),
        new(KnownOn, ToolParameterKind.Text, "A day: answers from what was recorded up to this day only. Default: from everything."),
        new(Language, ToolParameterKind.Text, "The language of names and titles, where the data have it, such as ru. Default: en."),
    ];

    private readonly AllianceDataset _dataset;
    private readonly ToolParameter[] _parameters;
    private readonly JsonTypeInfo<Answer<T>> _form;

    /// <param name="dataset">The dataset.</param>
    /// <param name="name">The name of the tool.</param>
    /// <param name="title">Its title, for people.</param>
    /// <param name="description">What it answers.</param>
    /// <param name="form">The JSON of the answer.</param>
    /// <param name="parameters">What it takes besides the arguments of every question.</param>
    protected QuestionTool(AllianceDataset dataset, string name, string title, string description, JsonTypeInfo<Answer<T>> form, params ToolParameter[] parameters)
    {
        (_dataset, _form, _parameters) = (dataset, form, [.. parameters, .. OfEveryQuestion]);
        ProtocolTool = new()
        {
            Name = name,
            Title = title,
            Description = description,
            InputSchema = Element(ToolParameter.SchemaOf(_parameters)),
            OutputSchema = Element(AnswerSchema.Of(form)),
            Annotations = new() { ReadOnlyHint = true, IdempotentHint = true, DestructiveHint = false, OpenWorldHint = false },
        };
    }

    /// <inheritdoc/>
    public sealed override ModelContextProtocol.Protocol.Tool ProtocolTool { get; }

    /// <inheritdoc/>
    public sealed override IReadOnlyList<object> Metadata => [];

    /// <inheritdoc/>
    public sealed override ValueTask<CallToolResult> InvokeAsync(RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        try
        {
            var arguments = new ToolArguments(ProtocolTool.Name, _parameters, request.Params.Arguments);
            Question question = Ask(arguments);
            JsonElement answer = JsonSerializer.SerializeToElement(question.AnswerOf(Answer(question, arguments)), _form);
            return new(new CallToolResult { StructuredContent = answer, Content = [new TextContentBlock { Text = answer.GetRawText() }] });
        }
        catch (ToolException error)
        {
            return new(new CallToolResult { IsError = true, Content = [new TextContentBlock { Text = PlainText.Lines(error.Message) }] });
        }
    }

    /// <summary>The argument that, if it is given, states the day of the question.</summary>
    protected virtual string LastDay => AsOf;

    /// <summary>Answers a call.</summary>
    /// <param name="question">The dataset, the day and the language.</param>
    /// <param name="arguments">The other arguments.</param>
    /// <exception cref="ToolException">There is no answer, because an argument is wrong.</exception>
    protected abstract T Answer(Question question, ToolArguments arguments);

    private Question Ask(ToolArguments arguments)
    {
        LocalDate? knownOn = arguments.Day(KnownOn);
        AllianceDataset dataset = knownOn is { } known ? _dataset.KnownOn(known) : _dataset;
        LocalDate day = Question.DayOf(arguments.Day(AsOf), AsOf, arguments.Day(LastDay), LastDay) ?? dataset.KnownAsOf
            ?? throw ToolException.Usage($"The dataset does not state up to which day it is known (knownAsOf); give a day as {AsOf}, such as 2024-12-12.");
        return new(dataset, day, knownOn, arguments.Text(Language) ?? DefaultLanguage, isJson: true);
    }

    private static JsonElement Element(JsonNode node)
    {
        using var document = JsonDocument.Parse(node.ToJsonString());
        return document.RootElement.Clone();
    }
}
