using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Text;
using FluentValidation;
using FluentValidation.Results;

namespace Alliance.Core.Validation;

/// <summary>
/// The FluentValidation form of a record's rules: one rule for each row of its table, with the same codes, severities and messages, and the JSON places
/// as property names. A record that keeps every rule that is asked for is recognised by the plain check, and none of FluentValidation's machinery runs.
/// </summary>
/// <typeparam name="T">The record.</typeparam>
public abstract class RecordValidator<T> : AbstractValidator<T> where T : class
{
    private readonly RuleSink _stops;
    private Func<T, RuleSink, bool> _walk = static (_, _) => false;

    private protected RecordValidator(FindingSeverity least)
    {
        if (least is not (FindingSeverity.Error or FindingSeverity.Warning or FindingSeverity.Info))
            throw new ArgumentOutOfRangeException(nameof(least), least, "The least severity is error, warning or info.");
        Least = least;
        _stops = RuleSink.StopAtFirst(least);
    }

    /// <summary>The least severity that is reported. Default: errors alone, so that warnings and infos leave a record valid.</summary>
    public FindingSeverity Least { get; }

    /// <inheritdoc/>
    public override ValidationResult Validate(ValidationContext<T> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        ValidationContext<T> widened = MemberSelector.Widen(context);
        return Handed(base.Validate(widened), widened, context);
    }

    /// <inheritdoc/>
    public override async Task<ValidationResult> ValidateAsync(ValidationContext<T> context, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ValidationContext<T> widened = MemberSelector.Widen(context);
        return Handed(await base.ValidateAsync(widened, cancellation).ConfigureAwait(false), widened, context);
    }

    /// <summary>
    /// Skips the rules for a record that keeps all that are asked for; not in a validator derived elsewhere, which has rules of its own. Where there is a null in a
    /// list, that alone is reported.
    /// </summary>
    /// <param name="context">What is validated.</param>
    /// <param name="result">The result so far.</param>
    /// <returns>Whether the rules are to run.</returns>
    protected override bool PreValidate(ValidationContext<T> context, ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.InstanceToValidate is null)
            return true;
        IReadOnlyList<Finding> nulls = Nulls.In(context.InstanceToValidate);
        // A null may be anywhere inside; members that are not known are reported by the validator of the record that has them.
        bool wantsUnknown = nulls.Count == 0 && Least.Includes(UnknownMembersOfDeciding.NotKnown.Severity);
        foreach (Finding finding in wantsUnknown ? UnknownMembersOfDeciding.Of(context.InstanceToValidate) : nulls)
            context.AddFailure(Failure(finding, context.PropertyChain.BuildPropertyPath(PropertyPath(finding.Pointer))));
        bool isOurs = GetType().Assembly == typeof(RecordValidator<T>).Assembly;
        return nulls.Count == 0 && (!isOurs || !Holds(context.InstanceToValidate) || (wantsUnknown && !UnderstandingSearch.IsUnderstood((IUnderstood)context.InstanceToValidate)));
    }

    /// <summary>Whether a record without nulls, with all that is inside it, keeps every rule that is asked for.</summary>
    private protected virtual bool Holds(T record) => _walk(record, _stops);

    private protected void Rules(ImmutableArray<Rule> table, Func<T, RuleSink, bool> check, Func<T, RuleSink, bool> walk)
    {
        _walk = walk;
        foreach (Rule rule in table)
        {
            if (!Least.Includes(rule.Severity))
                continue;
            RuleSink sink = RuleSink.StopAt(rule);
            RuleFor(record => record)
                .Must(record => check(record, sink))
                .OverridePropertyName(rule.Place)
                .WithErrorCode(rule.Code)
                .WithSeverity(rule.Severity.ToFluentValidation())
                .WithMessage(rule.Message);
        }
    }

    private protected void Inside<TChild>(string place, Expression<Func<T, TChild?>> child, RecordValidator<TChild> validator) where TChild : class =>
        RuleFor(child!).SetValidator(validator!).OverridePropertyName(place);

    private protected void Inside<TChild>(string place, Expression<Func<T, IEnumerable<TChild>>> children, RecordValidator<TChild> validator)
        where TChild : class =>
        RuleForEach(children).SetValidator(validator).OverridePropertyName(place);

    private protected static ValidationFailure Failure(Finding finding, string path) =>
        new(path, finding.Message) { ErrorCode = finding.Code, Severity = finding.Severity.ToFluentValidation() };

    /// <summary>A pointer in the way in which FluentValidation writes paths: <c>/alliances/0/parent</c> is <c>alliances[0].parent</c>.</summary>
    private protected static string PropertyPath(string pointer)
    {
        var path = new StringBuilder();
        foreach (Range range in pointer.AsSpan(1).Split('/'))
        {
            ReadOnlySpan<char> step = pointer.AsSpan(1)[range];
            if (char.IsAsciiDigit(step[0]))
                path.Append('[').Append(step).Append(']');
            else
                path.Append(path.Length == 0 ? "" : ".").Append(step);
        }
        return path.ToString();
    }

    /// <summary>A context of our own does not know whether the caller wants an exception.</summary>
    private ValidationResult Handed(ValidationResult result, ValidationContext<T> widened, ValidationContext<T> context)
    {
        if (!ReferenceEquals(widened, context) && context.ThrowOnFailures && !result.IsValid)
            RaiseValidationException(context, result);
        return result;
    }
}
