-- severity: warning
-- en: An instrument of ratification cannot be deposited before the treaty is signed.
-- fr: Un instrument de ratification ne peut être déposé avant la signature du traité.
-- nl: Een bekrachtigingsoorkonde kan niet worden neergelegd voordat het verdrag is ondertekend.
-- de: Eine Ratifikationsurkunde kann nicht vor der Unterzeichnung des Vertrags hinterlegt werden.
-- whole: treaty_steps
select
    'treaty_steps' as resource,
    deposits.row_key,
    deposits.treaty_id,
    deposits.happened_on as deposited_on,
    signatures.happened_on as signed_on,
from core.deposits as deposits
inner join core.signatures as signatures using (treaty_id)
where deposits.happened_on_to < signatures.happened_on_from
