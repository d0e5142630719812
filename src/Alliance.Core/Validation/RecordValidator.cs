using System.Linq.Expressions;
using System.Text;
using FluentValidation;
using FluentValidation.Results;

namespace Alliance.Core.Validation;

/// <summary>
/// The FluentValidation form of a record's rules: one rule a row of its table, with the same codes, severities and messages, and the JSON places
/// as property names. A record that keeps every rule is seen to do so by the fast check, and none of FluentValidation's machinery runs.
/// </summary>
/// <typeparam name="T">The record.</typeparam>
public abstract class RecordValidator<T> : AbstractValidator<T> where T : class
{
    private Func<T, bool> _holds = _ => false;

    private protected RecordValidator()
    {
    }

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

    /// <summary>Skips the rules for a record that keeps them all; not in a validator derived elsewhere, which has rules of its own. Where a null stands in a list, that alone is told.</summary>
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
        IReadOnlyList<Finding> unknown = nulls.Count == 0 ? UnknownMembersOfDeciding.Of(context.InstanceToValidate) : [];
        foreach (Finding finding in (IEnumerable<Finding>)[.. nulls, .. unknown])
        {
            string path = context.PropertyChain.BuildPropertyPath(PropertyPath(finding.Pointer));
            context.AddFailure(new ValidationFailure(path, finding.Message) { ErrorCode = finding.Code, Severity = finding.Severity });
        }
        bool isOurs = GetType().Assembly == typeof(RecordValidator<T>).Assembly;
        return nulls.Count == 0 && (!isOurs || !_holds(context.InstanceToValidate) || !UnderstandingSearch.IsUnderstood((IUnderstood)context.InstanceToValidate));
    }

    /// <summary>A context of our own does not know whether the caller wants an exception.</summary>
    private ValidationResult Handed(ValidationResult result, ValidationContext<T> widened, ValidationContext<T> context)
    {
        if (!ReferenceEquals(widened, context) && context.ThrowOnFailures && !result.IsValid)
            RaiseValidationException(context, result);
        return result;
    }

    private protected void Rules<TRules>() where TRules : struct, IRules<T> =>
        Rules<TRules>(static record =>
        {
            FastSink sink = default;
            return TRules.Check(record, ref sink);
        });

    private protected void Rules<TRules>(Func<T, bool> holds) where TRules : struct, IRules<T>
    {
        _holds = holds;
        foreach (Rule rule in TRules.Table)
        {
            RuleFor(record => record)
                .Must(record => SingleRuleSink.Holds<T, TRules>(record, rule))
                .OverridePropertyName(rule.Place)
                .WithErrorCode(rule.Code)
                .WithSeverity(rule.Severity)
                .WithMessage(rule.Message);
        }
    }

    private protected void Inside<TChild>(string place, Expression<Func<T, TChild?>> child, RecordValidator<TChild> validator) where TChild : class =>
        RuleFor(child!).SetValidator(validator!).OverridePropertyName(place);

    private protected void Inside<TChild>(string place, Expression<Func<T, IEnumerable<TChild>>> children, RecordValidator<TChild> validator)
        where TChild : class =>
        RuleForEach(children).SetValidator(validator).OverridePropertyName(place);

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
}
